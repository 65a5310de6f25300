import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import { recordMappers } from "./mappers/index.ts";
import type { RecordMapper } from "./record-mapper.ts";

/** The plan paths of places that hold one text. */
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

/** The plan paths of places that hold a list of texts. */
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

/** The places in a container for paragraphs and lists without a label. */
interface DefaultTargets {
  text?: HeadingTarget;
  list?: HeadingTarget;
}

/** The places that contain other places, with the defaults for their unlabeled content. */
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

const mappersByTarget = new Map(recordMappers.map((mapper) => [mapper.place, mapper]));
// A list of frequencies describes the channels, too.
mappersByTarget.set("strategy.channels.frequency", requireMapper("strategy.channels"));

/** Returns the mapper for the records at a place, if there is one. */
export function mapperFor(place: HeadingTarget): RecordMapper | undefined {
  return mappersByTarget.get(place);
}

function requireMapper(place: HeadingTarget): RecordMapper {
  const mapper = mappersByTarget.get(place);
  if (!mapper) throw new Error(`there is no record mapper for "${place}"`);
  return mapper;
}

/** The order in which places are added to the plan: entities come before those that refer to them. */
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

/** All places that a heading can name. */
export const headingTargets: readonly HeadingTarget[] = [
  ...new Set([...mappingOrder, ...(Object.keys(containerTargets) as HeadingTarget[])]),
].filter((place) => place !== "plan");

/** Parts whose headings are common words. A single such word counts only within its part. */
const contextTargets: readonly HeadingTarget[] = [
  "situation.external.factors",
  "situation.swot",
  "strategy.voice",
  "community",
  "measurement",
  "crisis",
];

/** Returns the only part within which a single word names a place unambiguously. */
export function requiredContext(place: HeadingTarget): HeadingTarget | undefined {
  return contextTargets.find((home) => place.startsWith(`${home}.`));
}

/** Returns whether a place is the same as another one or is contained in it. */
export function isWithinTarget(place: HeadingTarget, outer: HeadingTarget): boolean {
  return place === outer || place.startsWith(`${outer}.`);
}

/** Returns the plan path of a place. */
export function planPathOf(place: HeadingTarget): string {
  return textTargets[place] ?? listTargets[place] ?? mapperFor(place)?.planPath ?? place;
}
