import type { Place } from "../../i18n/headings.ts";
import { kinds } from "./mappers/index.ts";
import type { Kind } from "./record-mapper.ts";

/** Places that hold one text, with where in the plan it goes. */
export const textPlaces: Readonly<Partial<Record<Place, string>>> = {
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
export const listPlaces: Readonly<Partial<Record<Place, string>>> = {
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
interface Takers {
  text?: Place;
  list?: Place;
}

/** Places that hold other places. */
export const containers: Readonly<Partial<Record<Place, Takers>>> = {
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

const byPlace = new Map(kinds.map((kind) => [kind.place, kind]));
/** The same thing under another heading: a list of frequencies says it of the channels. */
byPlace.set("strategy.channels.frequency", kindAt("strategy.channels"));

/** What there may be several of at a place. */
export function kindOf(place: Place): Kind | undefined {
  return byPlace.get(place);
}

function kindAt(place: Place): Kind {
  const kind = byPlace.get(place);
  if (!kind) throw new Error(`nothing is known of the things at "${place}"`);
  return kind;
}

/** In this order things are put into the plan: those that others point to come first. */
export const order: readonly Place[] = [
  "team",
  "plan",
  "plan.goals",
  ...(Object.keys(textPlaces) as Place[]),
  ...(Object.keys(listPlaces) as Place[]),
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
export const headings: readonly Place[] = [
  ...new Set([...order, ...(Object.keys(containers) as Place[])]),
].filter((place) => place !== "plan");

/** Parts whose headings are common words: alone they count only within the part they belong to. */
const withinOnly: readonly Place[] = [
  "situation.external.factors",
  "situation.swot",
  "strategy.voice",
  "community",
  "measurement",
  "crisis",
];

/** The part within which alone a place's heading is sure to speak of it. */
export function homeOf(place: Place): Place | undefined {
  return withinOnly.find((home) => place.startsWith(`${home}.`));
}

/** Whether a place is a part of another, or that place itself. */
export function isWithin(place: Place, outer: Place): boolean {
  return place === outer || place.startsWith(`${outer}.`);
}

/** Where in the plan stands what a heading speaks of. */
export function pathOf(place: Place): string {
  return textPlaces[place] ?? listPlaces[place] ?? kindOf(place)?.at ?? place;
}
