import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { handleText } from "../../plan/handle-text.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Factor, Situation, SwotItem } from "../../plan/types.ts";
import { type CellInput, chips, definedItems, factsOf, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

/** The SWOT analysis: four quadrants with findings, and the entities of the plan that answer each. */
interface SwotMatrix {
  anchor?: string;
  title: string;
  quadrants: { key: (typeof quadrants)[number]; title: string; items: SwotMatrixItem[] }[];
}

interface SwotMatrixItem {
  anchor?: string;
  text: string;
  /** Objectives, actions and scenarios, with the anchors of their main places. */
  answers?: { text: string; at?: string }[];
}

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;

const situation = ((sections, formatter) => {
  const { situation: analysis } = sections;
  const { labels } = formatter;
  return {
    facts: factsOf([labels.asOf, formatter.date(analysis.asOf)]),
    internal: internalFacts(analysis, formatter),
    history: tableOf(
      labels.history,
      analysis.internal?.history,
      [labels.name, ({ name }) => name],
      [labels.when, ({ when }) => formatter.date(when)],
      [labels.medium, ({ medium }) => formatter.value("medium", medium)],
      [
        labels.channels,
        ({ channels }) => formatter.list(channels?.map((channel) => formatter.platform(channel) ?? channel)),
      ],
      [labels.result, ({ result }) => result],
    ),
    profiles: tableOf(
      labels.profiles,
      analysis.profiles,
      [labels.platform, ({ platform }) => formatter.platform(platform)],
      [labels.handle, ({ handle, platform }) => handle && handleText(handle, platform)],
      [labels.followers, ({ followers }) => formatter.number(followers)],
      [labels.engagementRate, ({ engagementRate }) => rateText(engagementRate, formatter)],
      [labels.status, ({ status }) => formatter.value("profile", status)],
      [labels.lastPost, ({ lastPost }) => formatter.date(lastPost)],
      [labels.owner, ({ owner }) => formatter.person(owner)],
      [labels.asOf, ({ asOf }) => formatter.date(asOf)],
    ),
    competitors: tableOf(
      labels.competitors,
      analysis.external?.competitors,
      [labels.name, ({ name }) => name],
      [labels.does, ({ does }) => does],
      [labels.how, ({ how }) => how],
      [
        labels.where,
        ({ where }) => chips(where?.map((platform) => formatter.platform(platform) ?? platform)),
      ],
    ),
    factors: factorFacts(analysis, formatter),
    swot: swotMatrix(sections, formatter),
  };
}) satisfies SectionBuilder;

export default situation;

function internalFacts({ internal: answers }: Situation, formatter: PlanFormatter) {
  const { labels } = formatter;
  const { resources, reputation } = answers ?? {};
  return factsOf(
    [labels.about, answers?.about],
    [labels.offerings, answers?.offerings],
    [labels.resources, joinNote(formatter.value("level", resources?.level), resources?.note)],
    [labels.reputation, joinNote(formatter.value("sentiment", reputation?.sentiment), reputation?.summary)],
    [labels.sources, formatter.list(reputation?.sources)],
  );
}

/** Returns a value and a note about it. A dash joins them, because the label before them already ends in a colon. */
function joinNote(value: string | undefined, note: string | undefined): string {
  return [value, note].filter(Boolean).join(" – ");
}

function rateText(rate: { value?: number; of?: string } | undefined, formatter: PlanFormatter): CellInput {
  const value = formatter.percent(rate?.value);
  if (value === undefined || rate?.of === undefined) return value;
  return formatter.words.rateOf({
    value,
    of: formatter.value("denominator", rate.of) ?? rate.of,
  });
}

function factorFacts({ external }: Situation, formatter: PlanFormatter) {
  const groups = Object.entries(formatter.localization.valueNames.factors).map(
    ([group, label]) => [label, external?.factors?.[group as keyof typeof external.factors]] as const,
  );
  return factsOf(
    ...groups.map(([label, list]) => [label, list?.map((factor) => factorText(factor, formatter))] as const),
  );
}

function factorText(factor: string | Factor, formatter: PlanFormatter): string {
  if (typeof factor === "string") return factor;
  const notes = [formatter.value("impact", factor.impact), factor.source].filter(Boolean).join("; ");
  return notes ? `${factor.statement} (${notes})` : factor.statement;
}

/** Returns all four quadrants, also if some are empty, to keep the shape of a matrix. */
function swotMatrix(sections: Sections, formatter: PlanFormatter): SwotMatrix | undefined {
  const { swot: analysis } = sections.situation;
  if (!analysis || quadrants.every((quadrant) => !analysis[quadrant]?.length)) return undefined;
  return {
    anchor: anchorOf(analysis),
    title: formatter.labels.swot,
    quadrants: quadrants.map((quadrant) => ({
      key: quadrant,
      title: formatter.localization.valueNames.swot[quadrant],
      items: (analysis[quadrant] ?? []).map((item) => swotMatrixItem(item, sections, formatter)),
    })),
  };
}

function swotMatrixItem(
  item: string | SwotItem,
  sections: Sections,
  formatter: PlanFormatter,
): SwotMatrixItem {
  if (typeof item === "string") return { text: item };
  const { statement, reputational } = item;
  return {
    anchor: anchorOf(item),
    text: reputational ? `${statement} (${formatter.labels.reputational})` : statement,
    answers: definedItems(swotAnswers(item.id, sections)),
  };
}

/**
 * Returns the entities that answer a finding: objectives and actions that address it, and scenarios for a
 * threat.
 */
function swotAnswers(id: string | undefined, { objectives, strategy, crisis }: Sections) {
  if (id === undefined) return [];
  const answers = [
    ...objectives
      .filter(({ addresses }) => addresses?.includes(id))
      .map((objective) => [objective, objective.statement] as const),
    ...(strategy.actions ?? [])
      .filter(({ addresses }) => addresses?.includes(id))
      .map((action) => [action, action.description] as const),
    ...(crisis.scenarios ?? [])
      .filter(({ threats }) => threats?.includes(id))
      .map((scenario) => [scenario, scenario.name] as const),
  ];
  return answers.map(([entity, text]) => ({ text, at: anchorOf(entity) }));
}
