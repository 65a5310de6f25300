import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { aimWords } from "../../i18n/lexicon/aims.ts";
import { quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd } from "../../message-args.ts";
import { kpisByObjective, targetOf } from "../../plan/kpis.ts";
import { wordsOf } from "../../plan/sentences.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "objectives/outcome",
  severity: "warning",
  presets: ["recommended"],
  summary: "An objective is something that changes with people, and not only work that gets done.",
  why: "A hundred posts can be published without anybody being reached, moved or helped. Counting the work shows that it was done, and nothing of what it was done for.",
  source:
    "UK Government Communication Service, Evaluation Cycle: outputs, outtakes, outcomes; AMEC, Barcelona Principles",
  reads: ["objectives", "kpis"],
  messages: {
    outputs:
      'Objective "{id}" is measured only by our own work: {kpis}. Add a KPI for what that work changes, such as visits, orders or answers.',
    all: "All KPIs of the plan count only our own work: {kpis}. Add a KPI for what that work changes, such as visits, orders or answers, and link it to an objective.",
    work: 'Objective "{id}" only counts our own work: "{output}". Say what it is to change with people, and let the work be an action.',
  },
  examples: {
    invalid: `smplan: 1
objectives:
  - { id: busy, statement: Publish 100 posts by 30 June 2027. }
kpis:
  - { id: posts, name: Posts published, objective: busy, metric: posts-published, target: { value: 100, by: 2027-06-30 } }
`,
    valid: `smplan: 1
objectives:
  - { id: afternoon, statement: Sell 40 bags a day after five by 30 June 2027. }
kpis:
  - { id: posts, name: Posts published, objective: afternoon, metric: posts-published, target: { value: 100, by: 2027-06-30 } }
  - { id: bags, name: Bags sold after five, objective: afternoon, metric: orders, target: { value: 40, by: 2027-06-30 } }
`,
  },
  check({ objectives, kpis }, report, { vocabulary }) {
    const byObjective = kpisByObjective(kpis);
    // Without links, the KPIs can only be looked at together.
    if (byObjective.size === 0 && kpis.length > 0 && kpis.every((kpi) => isOutput(kpi, vocabulary)))
      report(kpis, "all", { data: { kpis: listAnd(kpis.map(({ name }) => name)) } });
    for (const objective of objectives) {
      const own = byObjective.get(objective.id) ?? [];
      const { id } = objective;
      const work = findCountedWork(objective.statement);
      if (own.length > 0 && own.every((kpi) => isOutput(kpi, vocabulary)))
        report(objective, "outputs", { data: { id, kpis: listAnd(own.map(({ name }) => name)) } });
      else if (work && own.every((kpi) => isOutput(kpi, vocabulary) || countsWork(kpi, work, vocabulary)))
        report(objective, "work", { at: "statement", data: { id, output: work.text } });
    }
  },
});

function isOutput({ metric }: Kpi, vocabulary: Vocabulary): boolean {
  return vocabulary.metric(metric)?.stage === "operations";
}

/** Returns whether a KPI with an unknown metric has exactly the figure of the work as its target. */
function countsWork(kpi: Kpi, work: CountedWork, vocabulary: Vocabulary): boolean {
  const target = targetOf(kpi);
  return target !== undefined && vocabulary.metric(kpi.metric) === undefined && work.values.includes(target);
}

const workVerbs = aimWords.flatMap((words) => words.works);
const outputWords = new Set(aimWords.flatMap((words) => words.outputs));
const particles = new Set(aimWords.flatMap((words) => words.particles));

interface CountedWork {
  /** The part of the statement: "100 posts". */
  text: string;
  values: readonly number[];
}

/** Returns the work that a statement counts if it counts nothing else: "Publish 100 posts". */
function findCountedWork(statement: string): CountedWork | undefined {
  const words = wordsOf(statement);
  const verb = words.find(({ word }) => !particles.has(word));
  if (!verb || !workVerbs.some((work) => matchesEntry(verb.word, work))) return undefined;
  const { figures, isUnclear } = quantitiesIn(statement);
  const [figure] = figures;
  if (isUnclear || figures.length !== 1 || figure?.kind !== "number") return undefined;
  const made = words
    .filter(({ offset }) => offset >= figure.end)
    .slice(0, 2)
    .find(({ word }) => outputWords.has(word));
  if (!made) return undefined;
  return { text: statement.slice(figure.start, made.offset + made.word.length), values: figure.values };
}

function matchesEntry(word: string, entry: string): boolean {
  return entry.endsWith("*") ? word.startsWith(entry.slice(0, -1)) : word === entry;
}
