import { correctionsByKpi, isTriggered, isUnderWay } from "../plan/corrections.ts";
import { progressThresholds } from "../plan/kpi-progress.ts";
import { objectivesOf } from "../plan/kpis.ts";
import type { Sections } from "../plan/sections.ts";
import { addDays, daysBetween } from "../plan/time.ts";
import { compareWithTrajectory, trajectoryOf } from "../plan/trajectory.ts";
import type { Action, Audience, Campaign, Channel, Correction, Kpi, Pillar } from "../plan/types.ts";
import { weeklyPosts } from "../plan/weekly-posts.ts";
import { begunCampaigns, measuredSpend, spendKpis } from "./campaign-spend.ts";
import type { KpiStatus } from "./kpi-status.ts";

/** A possible cause of a shortfall: a part of the plan that serves the KPI's objective and is behind plan. */
export type ShortfallCause =
  | { kind: "unpublished"; channel: Channel; count: number }
  | { kind: "rare"; channel: Channel; actual: number; planned: number }
  | { kind: "later" | "noStart"; action: Action }
  | { kind: "campaign"; campaign: Campaign }
  /** Shares of the published posts, in percent. */
  | { kind: "pillar"; pillar: Pillar; actual: number; planned: number }
  /** The spend of all campaigns that have begun, in the plan's currency. */
  | { kind: "unspent"; actual: number; planned: number }
  | { kind: "unserved"; audience: Audience }
  | { kind: "due"; correction: Correction };

/** The period over which published posts are counted, in days. */
const OBSERVATION_DAYS = 28;

/** The minimum ratio of actual to planned that counts as on plan, because weeks vary. */
const ON_PLAN_RATIO = 0.8;

/** The minimum number of posts for which shares of pillars are meaningful. */
const MIN_POSTS = 5;

/** The days between two readings of a KPI, by its cadence. */
const CADENCE_DAYS: Readonly<Record<NonNullable<Kpi["cadence"]>, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};

/** The days in which a cause of a shortfall can be. */
interface CausePeriod {
  /** The first day of the report; `undefined` if it starts with the plan. */
  from?: string;
  /** The day of the report, or the due date of the KPI if that is earlier. */
  until: string;
  /** The day of the next reading, but at most the due date. A part that begins later is not late. */
  nextReading: string;
}

/**
 * Returns the possible causes of a KPI's shortfall: parts of the plan that are not done, and due corrections. They
 * belong to the KPI's channel, if it has one, and to the time before its due date.
 * @param report the first day of the report, if it has one, and its last day
 */
export function shortfallCauses(
  status: KpiStatus,
  sections: Sections,
  { from, to }: { from?: string; to: string },
): ShortfallCause[] {
  const { kpi, due = to } = status;
  const served = objectivesOf(kpi);
  const serves = ({ objectives }: { objectives?: string[] }): boolean =>
    objectives?.some((id) => served.includes(id)) ?? false;
  const usesChannel = ({ channels }: { channels?: string[] }): boolean =>
    kpi.channel === undefined || channels === undefined || channels.includes(kpi.channel);
  const next = addDays(to, CADENCE_DAYS[kpi.cadence ?? "monthly"]);
  const period: CausePeriod = {
    from,
    until: earlier(to, due),
    nextReading: earlier(next, due),
  };
  const { strategy } = sections;
  const channels = (strategy.channels ?? []).filter((channel) =>
    kpi.channel === undefined ? serves(channel) : channel.id === kpi.channel,
  );
  const campaigns = sections.campaigns.filter((campaign) => serves(campaign) && usesChannel(campaign));
  const actions = (strategy.actions ?? []).filter((action) => serves(action) && usesChannel(action));
  return [
    ...dueCorrectionCauses(status, sections, to),
    ...channels.flatMap((channel) => channelCauses(channel, sections, period)),
    ...actions.flatMap((action) => actionCauses(action, period)),
    ...campaigns
      .filter(({ start }) => beginsSoon(start, period))
      .map((campaign): ShortfallCause => ({ kind: "campaign", campaign })),
    ...pillarCauses((strategy.pillars ?? []).filter(serves), kpi, sections, period),
    ...unspentBudgetCauses(campaigns, kpi, sections, period),
    // An audience that no channel addresses does not explain the result of one channel.
    ...(kpi.channel === undefined ? unservedAudienceCauses(served, channels, sections) : []),
  ];
}

function earlier(day: string, other: string): string {
  return day < other ? day : other;
}

/** Returns whether a part of the plan has not begun, but begins before the next reading. */
function beginsSoon(start: string | undefined, { until, nextReading }: CausePeriod): boolean {
  return start !== undefined && start > until && start <= nextReading;
}

function dueCorrectionCauses(
  { kpi, readings, due }: KpiStatus,
  sections: Sections,
  today: string,
): ShortfallCause[] {
  const { measurement, plan, strategy } = sections;
  const last = readings.at(-1);
  if (due === undefined || !last) return [];
  const decided = (measurement.decisions ?? []).some(
    ({ kpi: id, on }) => id === kpi.id && on >= last.date && on <= today,
  );
  if (decided) return [];
  const trajectory = trajectoryOf(kpi, plan.period?.start, due);
  const comparisons = readings.slice(-2).map((reading) => compareWithTrajectory(reading, trajectory));
  const actions = new Map((strategy.actions ?? []).map((action) => [action.id, action]));
  const limits = progressThresholds(measurement);
  return (correctionsByKpi(measurement.corrections ?? []).get(kpi.id) ?? [])
    .filter(
      (correction) =>
        isTriggered(correction, comparisons, limits) && !isUnderWay(correction, actions, last.date, today),
    )
    .map((correction) => ({ kind: "due", correction }));
}

function channelCauses(
  channel: Channel,
  { calendar }: Sections,
  { from: first = "", until }: CausePeriod,
): ShortfallCause[] {
  const posts = (calendar.posts ?? []).filter(
    (post) => post.channel === channel.id && post.status !== "cancelled" && post.date !== undefined,
  );
  const missed = posts.filter(
    ({ date = "", status }) => date >= first && date < until && status !== "published",
  ).length;
  const causes: ShortfallCause[] = missed > 0 ? [{ kind: "unpublished", channel, count: missed }] : [];
  const { frequency } = channel;
  const from = addDays(until, -OBSERVATION_DAYS);
  // If the team does not mark posts as published, the actual frequency is unknown.
  const { least: planned } = weeklyPosts(frequency) ?? { least: 0 };
  if (planned === 0 || !posts.some(({ date = "", status }) => status === "published" && date < from))
    return causes;
  const published = posts.filter(
    ({ date = "", status }) => status === "published" && date >= from && date < until,
  ).length;
  const actual = (published * 7) / OBSERVATION_DAYS;
  if (actual < planned * ON_PLAN_RATIO) causes.push({ kind: "rare", channel, actual, planned });
  return causes;
}

/** Returns pillars whose share of the published posts is below their planned share. */
function pillarCauses(
  pillars: readonly Pillar[],
  kpi: Kpi,
  { calendar }: Sections,
  { until }: CausePeriod,
): ShortfallCause[] {
  const from = addDays(until, -OBSERVATION_DAYS);
  const published = (calendar.posts ?? []).filter(
    ({ channel, date = "", status, pillar }) =>
      status === "published" &&
      pillar !== undefined &&
      date >= from &&
      date < until &&
      (kpi.channel === undefined || channel === kpi.channel),
  );
  if (published.length < MIN_POSTS) return [];
  return pillars.flatMap((pillar): ShortfallCause[] => {
    const { share: planned = 0 } = pillar;
    const actual = (100 * published.filter((post) => post.pillar === pillar.id).length) / published.length;
    return actual < planned * ON_PLAN_RATIO ? [{ kind: "pillar", pillar, actual, planned }] : [];
  });
}

/**
 * Returns a cause if the spend of campaigns is behind an even distribution over their days. The actual spend
 * is the sum of the readings of KPIs that measure it, since the first campaign began.
 */
function unspentBudgetCauses(
  campaigns: readonly Campaign[],
  { channel: ownChannel }: Kpi,
  sections: Sections,
  { until }: CausePeriod,
): ShortfallCause[] {
  const begun = begunCampaigns(campaigns, until);
  const [first = until] = begun.map(({ start }) => start).sort();
  const measures = spendKpis(sections.kpis, begun).filter(
    ({ channel }) => ownChannel === undefined || channel === undefined || channel === ownChannel,
  );
  const actual = measuredSpend(measures, { from: first, to: until }, sections);
  if (actual === undefined) return [];
  const planned = begun.reduce((sum, { budget, start, end }) => {
    const days = daysBetween(start, end) + 1;
    return sum + (budget * Math.min(days, daysBetween(start, until) + 1)) / days;
  }, 0);
  return actual < planned * ON_PLAN_RATIO ? [{ kind: "unspent", actual, planned }] : [];
}

function actionCauses(action: Action, period: CausePeriod): ShortfallCause[] {
  if (action.start === undefined) return [{ kind: "noStart", action }];
  return beginsSoon(action.start, period) ? [{ kind: "later", action }] : [];
}

function unservedAudienceCauses(
  served: readonly string[],
  channels: readonly Channel[],
  { objectives, people }: Sections,
): ShortfallCause[] {
  const audienceIds = objectives
    .filter(({ id }) => served.includes(id))
    .flatMap(({ audiences = [] }) => audiences);
  const reached = new Set(channels.flatMap(({ audiences = [] }) => audiences));
  return (people.audiences ?? [])
    .filter(({ id }) => audienceIds.includes(id) && !reached.has(id))
    .map((audience) => ({ kind: "unserved", audience }));
}
