import { correctionsByKpi, isCalled, isTakenUp } from "../plan/corrections.ts";
import { limitsOf } from "../plan/kpi-progress.ts";
import { objectivesOf } from "../plan/kpis.ts";
import { resultsIn } from "../plan/results.ts";
import type { Sections } from "../plan/sections.ts";
import { daysAfter, daysBetween, perWeek } from "../plan/time.ts";
import { courseOf, standing } from "../plan/trajectory.ts";
import type { Action, Audience, Campaign, Channel, Correction, Pillar } from "../plan/types.ts";
import type { Outlook } from "./kpi-status.ts";

/** A part of the plan that lags, on the way from a KPI back to what serves its objective. */
export type Lag =
  | { kind: "unpublished"; channel: Channel; count: number }
  | { kind: "rare"; channel: Channel; actual: number; planned: number }
  | { kind: "later" | "noStart"; action: Action }
  | { kind: "campaign"; campaign: Campaign }
  /** Of the posts in percent. */
  | { kind: "pillar"; pillar: Pillar; actual: number; planned: number }
  /** In the plan's currency, for all campaigns together that have begun. */
  | { kind: "unspent"; actual: number; planned: number }
  | { kind: "unserved"; audience: Audience }
  | { kind: "due"; correction: Correction };

/** How long a channel is watched to see whether it keeps its frequency, in days. */
const WATCHED = 28;

/** What comes to this share of what is planned keeps to it: a week is not always the same. */
const ENOUGH = 0.8;

/** Of fewer posts it cannot be told how they are shared out. */
const LEAST_POSTS = 5;

/** Where to look when a KPI falls short: what of the plan is not done, and what was to change in that case. */
export function lagsOf(outlook: Outlook, sections: Sections, today: string): Lag[] {
  const served = objectivesOf(outlook.kpi);
  const serves = ({ objectives }: { objectives?: string[] }): boolean =>
    objectives?.some((id) => served.includes(id)) ?? false;
  const { strategy, campaigns } = sections;
  const channels = (strategy.channels ?? []).filter(serves);
  return [
    ...dueCorrections(outlook, sections, today),
    ...channels.flatMap((channel) => channelLags(channel, sections, today)),
    ...(strategy.actions ?? []).filter(serves).flatMap((action) => actionLags(action, today)),
    ...campaigns
      .filter((campaign) => serves(campaign) && (campaign.start ?? "") > today)
      .map((campaign): Lag => ({ kind: "campaign", campaign })),
    ...pillarLags((strategy.pillars ?? []).filter(serves), sections, today),
    ...unspent(campaigns.filter(serves), sections, today),
    ...unservedAudiences(served, channels, sections),
  ];
}

function dueCorrections({ kpi, readings, due }: Outlook, sections: Sections, today: string): Lag[] {
  const { measurement, plan, strategy } = sections;
  const last = readings.at(-1);
  if (due === undefined || !last) return [];
  const decided = (measurement.decisions ?? []).some(
    ({ kpi: id, on }) => id === kpi.id && on >= last.date && on <= today,
  );
  if (decided) return [];
  const course = courseOf(kpi, plan.period?.start, due);
  const standings = readings.slice(-2).map((reading) => standing(reading, course));
  const actions = new Map((strategy.actions ?? []).map((action) => [action.id, action]));
  const limits = limitsOf(measurement);
  return (correctionsByKpi(measurement.corrections ?? []).get(kpi.id) ?? [])
    .filter((one) => isCalled(one, standings, limits) && !isTakenUp(one, actions, last.date, today))
    .map((correction) => ({ kind: "due", correction }));
}

function channelLags(channel: Channel, { calendar }: Sections, today: string): Lag[] {
  const posts = (calendar.posts ?? []).filter(
    (post) => post.channel === channel.id && post.status !== "cancelled" && post.date !== undefined,
  );
  const missed = posts.filter(({ date = "", status }) => date < today && status !== "published").length;
  const lags: Lag[] = missed > 0 ? [{ kind: "unpublished", channel, count: missed }] : [];
  const { frequency } = channel;
  const from = daysAfter(today, -WATCHED);
  // Where nobody marks what is published, nothing can be told of how much it is.
  if (!frequency?.posts || !posts.some(({ date = "", status }) => status === "published" && date < from))
    return lags;
  const published = posts.filter(
    ({ date = "", status }) => status === "published" && date >= from && date < today,
  ).length;
  const [actual, planned] = [(published * 7) / WATCHED, perWeek(frequency.posts, frequency.per ?? "week")];
  if (actual < planned * ENOUGH) lags.push({ kind: "rare", channel, actual, planned });
  return lags;
}

/** Pillars that get less of what is published than the plan gives them. */
function pillarLags(pillars: readonly Pillar[], { calendar }: Sections, today: string): Lag[] {
  const from = daysAfter(today, -WATCHED);
  const published = (calendar.posts ?? []).filter(
    ({ date = "", status, pillar }) =>
      status === "published" && pillar !== undefined && date >= from && date < today,
  );
  if (published.length < LEAST_POSTS) return [];
  return pillars.flatMap((pillar): Lag[] => {
    const { share: planned = 0 } = pillar;
    const actual = (100 * published.filter((post) => post.pillar === pillar.id).length) / published.length;
    return actual < planned * ENOUGH ? [{ kind: "pillar", pillar, actual, planned }] : [];
  });
}

/**
 * Budgets of campaigns that are not spent as evenly as the days go by. What is spent is known where a KPI measures it:
 * its readings since the first campaign began are added up.
 */
function unspent(campaigns: readonly Campaign[], { kpis, measurement }: Sections, today: string): Lag[] {
  const begun = campaigns.flatMap(({ budget, start, end, channels }) =>
    budget !== undefined && start !== undefined && end !== undefined && start <= today && start <= end
      ? [{ budget, start, end, channels }]
      : [],
  );
  const [first] = begun.map(({ start }) => start).sort();
  const measures = kpis.filter(
    ({ metric, channel }) =>
      metric === "spend" &&
      (channel === undefined || begun.some(({ channels }) => channels?.includes(channel) ?? true)),
  );
  const readings = resultsIn(measurement).filter(
    ({ kpi, date }) => date >= (first ?? today) && date <= today && measures.some(({ id }) => id === kpi),
  );
  // Without a reading nobody knows what was spent.
  if (readings.length === 0) return [];
  const planned = begun.reduce((sum, { budget, start, end }) => {
    const days = daysBetween(start, end) + 1;
    return sum + (budget * Math.min(days, daysBetween(start, today) + 1)) / days;
  }, 0);
  const actual = readings.reduce((sum, { value }) => sum + value, 0);
  return actual < planned * ENOUGH ? [{ kind: "unspent", actual, planned }] : [];
}

function actionLags(action: Action, today: string): Lag[] {
  if (action.start === undefined) return [{ kind: "noStart", action }];
  return action.start > today ? [{ kind: "later", action }] : [];
}

function unservedAudiences(
  served: readonly string[],
  channels: readonly Channel[],
  { objectives, people }: Sections,
): Lag[] {
  const wanted = objectives
    .filter(({ id }) => served.includes(id))
    .flatMap(({ audiences = [] }) => audiences);
  const reached = new Set(channels.flatMap(({ audiences = [] }) => audiences));
  return (people.audiences ?? [])
    .filter(({ id }) => wanted.includes(id) && !reached.has(id))
    .map((audience) => ({ kind: "unserved", audience }));
}
