import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { kpisOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Objective } from "../../plan/types.ts";
import { type CellInput, type DocumentCard, factsOf } from "../model/cells.ts";
import type { DocumentAudience } from "../model/document-audience.ts";
import { entityLinks } from "../model/entity-links.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const objectives = ((sections, formatter, audience) => {
  const { labels } = formatter;
  return {
    objectives: sections.objectives.map(
      (objective): DocumentCard => ({
        anchor: anchorOf(objective),
        title: objective.statement,
        note: formatter.value("priority", objective.priority),
        facts: factsOf(
          [labels.kind, formatter.value("objective", objective.kind)],
          [labels.date, formatter.date(objective.by ?? sections.plan.period?.end)],
          [labels.owner, formatter.person(objective.owner)],
          ...servingFacts(objective, sections, formatter, audience),
          [labels.rationale, objective.rationale],
          [labels.approach, formatter.value("approach", objective.approach)],
          [labels.addresses, formatter.names("SWOT item", objective.addresses)],
          [labels.goal, formatter.name("goal", objective.goal)],
        ),
      }),
    ),
  };
}) satisfies SectionBuilder;

export default objectives;

/**
 * Returns the audiences, KPIs, channels and actions of an objective. Missing ones are only shown if the plan
 * is not filtered for an audience.
 */
function servingFacts(
  objective: Objective,
  sections: Sections,
  formatter: PlanFormatter,
  audience: DocumentAudience | undefined,
): (readonly [label: string, value: CellInput])[] {
  const { labels, words } = formatter;
  const { channels = [], actions = [] } = sections.strategy;
  const ids = (entities: readonly { id: string; objectives?: string[] }[]) =>
    entities.filter((entity) => entity.objectives?.includes(objective.id)).map(({ id }) => id);
  const kinds: [label: string, kind: string, ids: readonly string[]][] = [
    [labels.audiences, "audience", objective.audiences ?? []],
    [labels.kpis, "KPI", kpisOf(objective, sections.kpis).map(({ id }) => id)],
    [labels.channels, "channel", ids(channels)],
    [labels.actions, "action", ids(actions)],
  ];
  const hole: CellInput = audience === undefined ? { text: words.matrix.none, tone: "hole" } : undefined;
  return kinds.map(([label, kind, entityIds]) => [
    label,
    entityIds.length > 0 ? entityLinks(kind, entityIds, sections, formatter) : hole,
  ]);
}
