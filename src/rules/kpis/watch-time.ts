import { hasCalendarPeriod } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Kpi } from "../../plan/types.ts";
import { addToGroup } from "../../platform/group-by.ts";

export default defineRule({
  id: "kpis/watch-time",
  severity: "warning",
  presets: ["recommended"],
  summary: "The hours for which videos are to be watched fit the number of views.",
  why: "Hours divided by views is how long each view lasts on average. If that is longer than the videos, or than people watch, one of the two targets is wrong.",
  source: "Definition of the metric: average watch time is watch time divided by views",
  reads: ["kpis"],
  options: {
    minutes: {
      type: "number",
      description: "The longest average view, in minutes, that is realistic without a KPI for it.",
      default: 20,
      minimum: 0,
    },
  },
  messages: {
    average:
      'KPI "{name}" ({id}) is to be {hours} hours and KPI "{views}" ({viewsId}) {count} views, which is {minutes} minutes a view. Such a long average is rare: correct one of the two targets.',
    differ:
      'KPI "{name}" ({id}) is to be {hours} hours and KPI "{views}" ({viewsId}) {count} views, which is {minutes} minutes a view, but KPI "{average}" ({averageId}) is to be {target} minutes. Correct one of the three targets.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: hours, name: Hours watched, objective: teach, metric: watch-hours, channel: yt, target: { value: 4000, by: 2027-12-31 } }
  - { id: views, name: Views, objective: teach, metric: views, channel: yt, target: { value: 5000, by: 2027-12-31 } }
`,
    valid: `smplan: 1
kpis:
  - { id: hours, name: Hours watched, objective: teach, metric: watch-hours, channel: yt, target: { value: 400, by: 2027-12-31 } }
  - { id: views, name: Views, objective: teach, metric: views, channel: yt, target: { value: 5000, by: 2027-12-31 } }
`,
  },
  check({ kpis }, report, { options }) {
    for (const { hours, views, average } of watchGroups(kpis)) {
      const [hourTarget, viewTarget] = [targetOf(hours), targetOf(views)];
      if (hourTarget === undefined || viewTarget === undefined || viewTarget <= 0) continue;
      const minutes = (hourTarget * 60) / viewTarget;
      const data = {
        name: hours.name,
        id: hours.id,
        hours: hourTarget,
        views: views.name,
        viewsId: views.id,
        count: viewTarget,
        minutes: roundTo(minutes, 1),
      };
      const target = average && targetOf(average);
      if (average && target !== undefined && target > 0) {
        if (minutes > target * TOLERANCE_RATIO || minutes < target / TOLERANCE_RATIO)
          report(hours, "differ", {
            at: "target",
            data: { ...data, average: average.name, averageId: average.id, target },
          });
      } else if (minutes > options.minutes) report(hours, "average", { at: "target", data });
    }
  },
});

/** The factor by which rounded targets may differ. */
const TOLERANCE_RATIO = 1.5;

interface WatchGroup {
  hours: Kpi;
  views: Kpi;
  average?: Kpi;
}

/** Returns the KPIs that count hours and views of the same videos in the same period. */
function* watchGroups(kpis: readonly Kpi[]): Iterable<WatchGroup> {
  const groups = new Map<string, Kpi[]>();
  for (const kpi of kpis) {
    if (!["watch-hours", "views", "avg-watch-time"].includes(kpi.metric ?? "")) continue;
    // Without an objective, a KPI may be about anything.
    for (const objective of objectivesOf(kpi))
      addToGroup(groups, JSON.stringify([objective, kpi.channel, kpi.target?.by]), kpi);
  }
  for (const group of groups.values()) {
    const of = (metric: string) => group.filter((kpi) => kpi.metric === metric);
    const [hours, views, averages] = [of("watch-hours"), of("views"), of("avg-watch-time")];
    const [first, second] = [hours[0], views[0]];
    if (!first || !second || hours.length > 1 || views.length > 1 || averages.length > 1) continue;
    const isSamePeriod =
      first.cadence === second.cadence && hasCalendarPeriod(first.name) === hasCalendarPeriod(second.name);
    if (isSamePeriod && !first.unit && !second.unit)
      yield { hours: first, views: second, average: averages[0] };
  }
}
