import type { Messages } from "../../generated/messages.ts";
import { dueDateFinder } from "../../plan/results.ts";
import type { CalendarEntry } from "../calendar-entry.ts";
import type { DateSource } from "../date-source.ts";

/** Milestones and targets of KPIs, and the days by which their baselines must be measured. */
const kpis: DateSource = ({ kpis: all, objectives, plan }, { formatter, words }) => {
  const dueDateOf = dueDateFinder(objectives, plan);
  return all.flatMap((kpi) => {
    const { id, name, milestones = [], baseline, target, owner } = kpi;
    const unit = formatter.unitOf(kpi);
    const entry = (
      key: string,
      kind: CalendarEntry["kind"],
      date: string | undefined,
      title: string,
    ): CalendarEntry[] => (date === undefined ? [] : [{ key: `kpi-${id}-${key}`, kind, date, title, owner }]);
    const titleFor = (
      { bare, full }: Messages["calendar"]["milestone"],
      value: number | undefined,
    ): string =>
      value === undefined ? bare({ name }) : full({ name, value: formatter.metricValue(value, unit) ?? "" });
    // The keys use the order of milestones, so that a postponed milestone keeps its key.
    const sorted = milestones
      .filter(({ by }) => by !== undefined)
      .sort((a, b) => ((a.by ?? "") < (b.by ?? "") ? -1 : 1));
    return [
      ...sorted.flatMap(({ value, by }, index) =>
        entry(`milestone-${index + 1}`, "milestone", by, titleFor(words.milestone, value)),
      ),
      ...(target ? entry("target", "deadline", dueDateOf(kpi), titleFor(words.target, target.value)) : []),
      ...(baseline?.unknown
        ? entry("baseline", "baseline", baseline.measureBy, words.baseline({ name }))
        : []),
    ];
  });
};

export default kpis;
