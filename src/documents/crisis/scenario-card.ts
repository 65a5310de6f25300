import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Scenario } from "../../plan/types.ts";
import { type DocumentCard, type DocumentFact, definedItems, factsOf, tableOf } from "../model/cells.ts";

/**
 * A scenario of the crisis manual: as a card for any format, and in parts for formats with their own layout.
 */
export interface ScenarioCard extends DocumentCard {
  level?: string;
  steps: { action: string; owner?: string; within?: string }[];
  /** Mistakes to avoid. */
  dont: string[];
  /**
   * Facts that help to write a response: the responsibility, a suitable response strategy, and the threats of
   * the SWOT analysis behind the scenario.
   */
  background?: DocumentFact[];
}

/** Returns a scenario of the crisis manual as a card. */
export function scenarioCard(scenario: Scenario, formatter: PlanFormatter): ScenarioCard {
  const { labels } = formatter;
  const level = formatter.name("crisis level", scenario.level);
  const background = [
    [labels.cluster, formatter.value("cluster", scenario.cluster)],
    [labels.response, formatter.value("response", scenario.response)],
    [labels.threats, formatter.names("SWOT item", scenario.threats)],
  ] as const;
  return {
    title: scenario.name,
    level,
    facts: factsOf([labels.level, level], ...background, [labels.dont, scenario.dont]),
    background: factsOf(...background),
    tables: definedItems([
      tableOf(
        `${labels.steps}: ${scenario.name}`,
        scenario.steps?.map((step, index) => ({ ...step, number: index + 1 })),
        [labels.step, ({ number }) => number],
        [labels.action, ({ do: action }) => action],
        [labels.owner, ({ owner }) => formatter.person(owner)],
        [labels.within, ({ within }) => formatter.duration(within)],
      ),
    ]),
    steps: (scenario.steps ?? []).map(({ do: action, owner, within }) => ({
      action,
      owner: formatter.person(owner),
      within: formatter.duration(within),
    })),
    dont: scenario.dont ?? [],
    quotes: statementQuotes(scenario, formatter),
  };
}

/** Returns the prepared statements of a scenario, word for word, labeled with language and channels. */
export function statementQuotes({ statements }: Scenario, formatter: PlanFormatter): DocumentCard["quotes"] {
  return statements?.map(({ language, channels, text }) => ({
    label: [
      formatter.labels.statement,
      formatter.language(language),
      formatter.list(formatter.names("channel", channels)),
    ]
      .filter(Boolean)
      .join(" · "),
    text,
  }));
}
