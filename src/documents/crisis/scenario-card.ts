import type { Teller } from "../../formatting/plan-formatter.ts";
import type { Scenario } from "../../plan/types.ts";
import { type Card, type Fact, factsOf, some, tableOf } from "../model/cells.ts";

/** What is done when something happens: as a card for any format, and by its parts for those that lay it out. */
export interface ScenarioCard extends Card {
  level?: string;
  steps: { action: string; owner?: string; within?: string }[];
  /** What must not be done. */
  dont: string[];
  /** What helps to find the words: whose fault it is, which response suits, which threat it comes from. */
  background?: Fact[];
}

/** Says one scenario of the crisis manual. */
export function scenarioCard(scenario: Scenario, tell: Teller): ScenarioCard {
  const { labels } = tell;
  const level = tell.name("crisis level", scenario.level);
  const background = [
    [labels.cluster, tell.value("cluster", scenario.cluster)],
    [labels.response, tell.value("response", scenario.response)],
    [labels.threats, tell.names("SWOT item", scenario.threats)],
  ] as const;
  return {
    title: scenario.name,
    level,
    facts: factsOf([labels.level, level], ...background, [labels.dont, scenario.dont]),
    background: factsOf(...background),
    tables: some([
      tableOf(
        `${labels.steps}: ${scenario.name}`,
        scenario.steps?.map((step, index) => ({ ...step, number: index + 1 })),
        [labels.step, ({ number }) => number],
        [labels.action, ({ do: action }) => action],
        [labels.owner, ({ owner }) => tell.person(owner)],
        [labels.within, ({ within }) => tell.duration(within)],
      ),
    ]),
    steps: (scenario.steps ?? []).map(({ do: action, owner, within }) => ({
      action,
      owner: tell.person(owner),
      within: tell.duration(within),
    })),
    dont: scenario.dont ?? [],
    quotes: statementsOf(scenario, tell),
  };
}

/** What is published first, word for word, by language and channels. */
export function statementsOf({ statements }: Scenario, tell: Teller): Card["quotes"] {
  return statements?.map(({ language, channels, text }) => ({
    label: [tell.labels.statement, tell.language(language), tell.list(tell.names("channel", channels))]
      .filter(Boolean)
      .join(" · "),
    text,
  }));
}
