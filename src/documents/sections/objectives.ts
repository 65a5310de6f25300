import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { kpisOf } from "../../plan/kpis.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Objective } from "../../plan/types.ts";
import { type Card, factsOf, type Value } from "../model/cells.ts";
import type { Audience } from "../model/document-audience.ts";
import { placesOf } from "../model/entity-links.ts";
import type { Section } from "../model/section-builder.ts";

const objectives = ((sections, tell, audience) => {
  const { labels } = tell;
  return {
    objectives: sections.objectives.map(
      (objective): Card => ({
        anchor: anchorOf(objective),
        title: objective.statement,
        note: tell.value("priority", objective.priority),
        facts: factsOf(
          [labels.kind, tell.value("objective", objective.kind)],
          [labels.date, tell.date(objective.by ?? sections.plan.period?.end)],
          [labels.owner, tell.person(objective.owner)],
          ...serving(objective, sections, tell, audience),
          [labels.rationale, objective.rationale],
          [labels.approach, tell.value("approach", objective.approach)],
          [labels.addresses, tell.names("SWOT item", objective.addresses)],
          [labels.goal, tell.name("goal", objective.goal)],
        ),
      }),
    ),
  };
}) satisfies Section;

export default objectives;

/** Whom an objective is for, what measures it and what serves it. That something is missing is said of a whole plan. */
function serving(
  objective: Objective,
  sections: Sections,
  tell: Teller,
  audience: Audience | undefined,
): (readonly [label: string, value: Value])[] {
  const { labels, words } = tell;
  const { channels = [], actions = [] } = sections.strategy;
  const ids = (things: readonly { id: string; objectives?: string[] }[]) =>
    things.filter((thing) => thing.objectives?.includes(objective.id)).map(({ id }) => id);
  const kinds: [label: string, kind: string, ids: readonly string[]][] = [
    [labels.audiences, "audience", objective.audiences ?? []],
    [labels.kpis, "KPI", kpisOf(objective, sections.kpis).map(({ id }) => id)],
    [labels.channels, "channel", ids(channels)],
    [labels.actions, "action", ids(actions)],
  ];
  const hole: Value = audience === undefined ? { text: words.matrix.none, tone: "hole" } : undefined;
  return kinds.map(([label, kind, own]) => [
    label,
    own.length > 0 ? placesOf(kind, own, sections, tell) : hole,
  ]);
}
