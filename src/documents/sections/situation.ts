import type { Factor, Situation, SwotItem } from "../../plan/types.ts";
import type { Teller } from "../../tell/teller.ts";
import { factsOf, tableOf, type Value } from "../parts.ts";
import type { Section } from "../section.ts";

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;

const situation: Section = ({ situation: analysis }, tell) => {
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
      [labels.where, ({ where }) => tell.list(where?.map((place) => tell.platform(place) ?? place))],
    ),
    factors: factors(analysis, tell),
    swot: swot(analysis, tell),
  };
};

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
function swot({ swot: analysis }: Situation, tell: Teller) {
  if (!analysis || quadrants.every((quadrant) => !analysis[quadrant]?.length)) return undefined;
  return {
    title: tell.labels.swot,
    quadrants: quadrants.map((quadrant) => ({
      key: quadrant,
      title: tell.words.values.swot[quadrant],
      items: (analysis[quadrant] ?? []).map((item) => swotItem(item, tell)),
    })),
  };
}

function swotItem(item: string | SwotItem, tell: Teller): string {
  if (typeof item === "string") return item;
  return item.reputational ? `${item.statement} (${tell.labels.reputational})` : item.statement;
}
