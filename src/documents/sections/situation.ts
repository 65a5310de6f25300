import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Factor, Situation, SwotItem } from "../../plan/types.ts";
import { chips, factsOf, some, tableOf, type Value } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

/** Four quadrants, each with what was found and what in the plan answers it. */
interface Swot {
  anchor?: string;
  title: string;
  quadrants: { key: (typeof quadrants)[number]; title: string; items: SwotFinding[] }[];
}

interface SwotFinding {
  anchor?: string;
  text: string;
  /** Objectives, actions and scenarios, with the anchors of their places. */
  answers?: { text: string; at?: string }[];
}

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;

const situation = ((sections, tell) => {
  const { situation: analysis } = sections;
  const { labels } = tell;
  return {
    facts: factsOf([labels.asOf, tell.date(analysis.asOf)]),
    internal: internal(analysis, tell),
    history: tableOf(
      labels.history,
      analysis.internal?.history,
      [labels.name, ({ name }) => name],
      [labels.when, ({ when }) => tell.date(when)],
      [labels.medium, ({ medium }) => tell.value("medium", medium)],
      [
        labels.channels,
        ({ channels }) => tell.list(channels?.map((channel) => tell.platform(channel) ?? channel)),
      ],
      [labels.result, ({ result }) => result],
    ),
    profiles: tableOf(
      labels.profiles,
      analysis.profiles,
      [labels.platform, ({ platform }) => tell.platform(platform)],
      [labels.handle, ({ handle }) => handle && `@${handle}`],
      [labels.followers, ({ followers }) => tell.number(followers)],
      [labels.engagementRate, ({ engagementRate }) => rate(engagementRate, tell)],
      [labels.status, ({ status }) => tell.value("profile", status)],
      [labels.lastPost, ({ lastPost }) => tell.date(lastPost)],
      [labels.owner, ({ owner }) => tell.person(owner)],
      [labels.asOf, ({ asOf }) => tell.date(asOf)],
    ),
    competitors: tableOf(
      labels.competitors,
      analysis.external?.competitors,
      [labels.name, ({ name }) => name],
      [labels.does, ({ does }) => does],
      [labels.how, ({ how }) => how],
      [labels.where, ({ where }) => chips(where?.map((place) => tell.platform(place) ?? place))],
    ),
    factors: factors(analysis, tell),
    swot: swot(sections, tell),
  };
}) satisfies Section;

export default situation;

function internal({ internal: answers }: Situation, tell: Teller) {
  const { labels } = tell;
  const { resources, reputation } = answers ?? {};
  return factsOf(
    [labels.about, answers?.about],
    [labels.offerings, answers?.offerings],
    [labels.resources, [tell.value("level", resources?.level), resources?.note].filter(Boolean).join(": ")],
    [
      labels.reputation,
      [tell.value("sentiment", reputation?.sentiment), reputation?.summary].filter(Boolean).join(": "),
    ],
    [labels.sources, tell.list(reputation?.sources)],
  );
}

function rate(given: { value?: number; of?: string } | undefined, tell: Teller): Value {
  const value = tell.percent(given?.value);
  if (value === undefined || given?.of === undefined) return value;
  return tell.fill(tell.words.rateOf, { value, of: tell.value("denominator", given.of) ?? given.of });
}

function factors({ external }: Situation, tell: Teller) {
  const groups = Object.entries(tell.words.values.factors).map(
    ([group, label]) => [label, external?.factors?.[group as keyof typeof external.factors]] as const,
  );
  return factsOf(
    ...groups.map(([label, list]) => [label, list?.map((factor) => sentence(factor, tell))] as const),
  );
}

function sentence(factor: string | Factor, tell: Teller): string {
  if (typeof factor === "string") return factor;
  const notes = [tell.value("impact", factor.impact), factor.source].filter(Boolean).join("; ");
  return notes ? `${factor.statement} (${notes})` : factor.statement;
}

/** Four quadrants even where one is empty: that is what makes it a matrix. */
function swot(sections: Sections, tell: Teller): Swot | undefined {
  const { swot: analysis } = sections.situation;
  if (!analysis || quadrants.every((quadrant) => !analysis[quadrant]?.length)) return undefined;
  return {
    anchor: anchorOf(analysis),
    title: tell.labels.swot,
    quadrants: quadrants.map((quadrant) => ({
      key: quadrant,
      title: tell.words.values.swot[quadrant],
      items: (analysis[quadrant] ?? []).map((item) => swotItem(item, sections, tell)),
    })),
  };
}

function swotItem(item: string | SwotItem, sections: Sections, tell: Teller): SwotFinding {
  if (typeof item === "string") return { text: item };
  const { statement, reputational } = item;
  return {
    anchor: anchorOf(item),
    text: reputational ? `${statement} (${tell.labels.reputational})` : statement,
    answers: some(answersTo(item.id, sections)),
  };
}

/** What in the plan answers an item: objectives and actions that address it, scenarios for the threat. */
function answersTo(id: string | undefined, { objectives, strategy, crisis }: Sections) {
  if (id === undefined) return [];
  const named = [
    ...objectives
      .filter(({ addresses }) => addresses?.includes(id))
      .map((thing) => [thing, thing.statement] as const),
    ...(strategy.actions ?? [])
      .filter(({ addresses }) => addresses?.includes(id))
      .map((thing) => [thing, thing.description] as const),
    ...(crisis.scenarios ?? [])
      .filter(({ threats }) => threats?.includes(id))
      .map((thing) => [thing, thing.name] as const),
  ];
  return named.map(([thing, text]) => ({ text, at: anchorOf(thing) }));
}
