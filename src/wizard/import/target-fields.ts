import type { HeadingTarget } from "../../i18n/headings.ts";
import { recordMappers } from "./mappers/index.ts";
import type { RecordMapper } from "./record-mapper.ts";

/** Places that hold one text, with where in the plan it goes. */
export const textTargets: Readonly<Partial<Record<HeadingTarget, string>>> = {
  "situation.internal.about": "situation.internal.about",
  "situation.internal.resources": "situation.internal.resources.note",
  "situation.internal.reputation": "situation.internal.reputation.summary",
  "crisis.distribution": "crisis.distribution.where",
};

const factors = [
  "demographic",
  "economic",
  "technological",
  "political",
  "sociocultural",
  "legal",
  "environmental",
] as const;
const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;

/** Places that hold a list of texts, with where in the plan it goes. */
export const listTargets: Readonly<Partial<Record<HeadingTarget, string>>> = {
  "situation.internal.offerings": "situation.internal.offerings",
  ...Object.fromEntries(
    factors.map((name) => [`situation.external.factors.${name}`, `situation.external.factors.${name}`]),
  ),
  ...Object.fromEntries(quadrants.map((name) => [`situation.swot.${name}`, `situation.swot.${name}`])),
  "strategy.voice": "strategy.voice.tone",
  "strategy.voice.do": "strategy.voice.do",
  "strategy.voice.dont": "strategy.voice.dont",
  "community.moderation.hide": "community.moderation.hide",
  "community.moderation.remove": "community.moderation.remove",
  "community.moderation.never": "community.moderation.never",
  "crisis.monitoring.keywords": "crisis.monitoring.keywords",
  "crisis.review": "crisis.review.questions",
};

/** What takes in a paragraph or a list of a part that holds others, where no label says to which it belongs. */
interface DefaultTargets {
  text?: HeadingTarget;
  list?: HeadingTarget;
}

/** Places that hold other places. */
export const containerTargets: Readonly<Partial<Record<HeadingTarget, DefaultTargets>>> = {
  situation: {},
  "situation.internal": { text: "situation.internal.about" },
  "situation.external": {},
  "situation.external.factors": {},
  "situation.swot": {},
  strategy: {},
  "strategy.voice": { text: "strategy.voice", list: "strategy.voice" },
  measurement: { text: "measurement.reviews", list: "measurement.reviews" },
  community: { text: "community.hours", list: "community.responses" },
  "community.moderation": {},
  crisis: {},
  "crisis.monitoring": { text: "crisis.monitoring", list: "crisis.monitoring" },
};

const mappersByTarget = new Map(recordMappers.map((kind) => [kind.place, kind]));
/** The same thing under another heading: a list of frequencies says it of the channels. */
mappersByTarget.set("strategy.channels.frequency", requireMapper("strategy.channels"));

/** What there may be several of at a place. */
export function mapperFor(place: HeadingTarget): RecordMapper | undefined {
  return mappersByTarget.get(place);
}

function requireMapper(place: HeadingTarget): RecordMapper {
  const kind = mappersByTarget.get(place);
  if (!kind) throw new Error(`nothing is known of the things at "${place}"`);
  return kind;
}

/** In this order things are put into the plan: those that others point to come first. */
export const mappingOrder: readonly HeadingTarget[] = [
  "team",
  "plan",
  "plan.goals",
  ...(Object.keys(textTargets) as HeadingTarget[]),
  ...(Object.keys(listTargets) as HeadingTarget[]),
  "situation.internal.history",
  "situation.profiles",
  "situation.external.competitors",
  "people.audiences",
  "objectives",
  "strategy.channels",
  "strategy.channels.frequency",
  "strategy.pillars",
  "strategy.actions",
  "technology.tools",
  "kpis",
  "measurement.reviews",
  "measurement.corrections",
  "campaigns",
  "budget",
  "crisis.levels",
  "crisis.roles",
  "crisis.scenarios",
  "crisis.stakeholders",
  "crisis.monitoring",
  "crisis.pause",
  "crisis.drills",
  "community.responses",
  "community.hours",
  "calendar",
  "accounts",
];

/** Everything that a heading may speak of. */
export const headingTargets: readonly HeadingTarget[] = [
  ...new Set([...mappingOrder, ...(Object.keys(containerTargets) as HeadingTarget[])]),
].filter((place) => place !== "plan");

/** Parts whose headings are common words: alone they count only within the part they belong to. */
const contextTargets: readonly HeadingTarget[] = [
  "situation.external.factors",
  "situation.swot",
  "strategy.voice",
  "community",
  "measurement",
  "crisis",
];

/** The part within which alone a place's heading is sure to speak of it. */
export function requiredContext(place: HeadingTarget): HeadingTarget | undefined {
  return contextTargets.find((home) => place.startsWith(`${home}.`));
}

/** Whether a place is a part of another, or that place itself. */
export function isWithinTarget(place: HeadingTarget, outer: HeadingTarget): boolean {
  return place === outer || place.startsWith(`${outer}.`);
}

/** Where in the plan stands what a heading speaks of. */
export function planPathOf(place: HeadingTarget): string {
  return textTargets[place] ?? listTargets[place] ?? mapperFor(place)?.planPath ?? place;
}
