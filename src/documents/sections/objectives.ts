import { anchorOf } from "../../plan/anchors.ts";
import { type Card, factsOf } from "../parts.ts";
import type { Section } from "../section.ts";

const objectives: Section = ({ objectives: all, plan }, tell) => {
  const { labels } = tell;
  return {
    objectives: all.map(
      (objective): Card => ({
        anchor: anchorOf(objective),
        title: objective.statement,
        note: tell.value("priority", objective.priority),
        facts: factsOf(
          [labels.kind, tell.value("objective", objective.kind)],
          [labels.date, tell.date(objective.by ?? plan.period?.end)],
          [labels.owner, tell.person(objective.owner)],
          [labels.audiences, tell.names("audience", objective.audiences)],
          [labels.rationale, objective.rationale],
          [labels.approach, tell.value("approach", objective.approach)],
          [labels.addresses, tell.names("SWOT item", objective.addresses)],
          [labels.goal, tell.name("goal", objective.goal)],
        ),
      }),
    ),
  };
};

export default objectives;
