import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import type { Answer, Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { Questionnaire } from "../../../src/wizard/questionnaire.ts";
import { askKpi } from "../../../src/wizard/steps/kpis.ts";
import { Wizard } from "../../../src/wizard/wizard.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";

const words = await loadWizardTexts("en");

const orders = { id: "orders", statement: "300 orders a month", kind: "sales", by: "2027-06-30" };
const friends = { id: "friends", statement: "5 % of readers answer", kind: "relationship", by: "2027-11-30" };
const known = { id: "known", statement: "900 people know us", kind: "awareness", by: "2027-09-30" };

/** Types answers by key, and accepts the proposal if there is none. */
class Answering implements Prompter {
  readonly prompts = new Map<string, Prompt>();

  constructor(readonly answers: Readonly<Record<string, Answer>>) {}

  async ask(prompt: Prompt, key = ""): Promise<PromptReply> {
    this.prompts.set(key, prompt);
    return { typed: this.answers[key] ?? prompt.proposed ?? "" };
  }

  say(): void {
    // These tests ignore notices.
  }
}

/** Asks for one KPI of a bakery with these objectives. */
async function askForKpi(objectives: object[], answers: Readonly<Record<string, Answer>>) {
  const prompter = new Answering({ "kpis.0.baseline.value": "2", "kpis.0.target": "3", ...answers });
  const noHooks = {
    saveAnswers() {},
    introduceStep() {},
    chooseQuestion: async () => undefined,
    noEarlierQuestion: "",
  };
  const wizard = new Wizard(
    new Questionnaire({ prompter, ...noHooks }),
    {
      ...{
        words,
        prompter,
        today: "2026-12-15",
        thorough: true,
        keepStarter: false,
        vocabulary: new Vocabulary(),
      },
      lint: async () => [],
    },
    {
      plan: { period: { start: "2027-01-01", end: "2027-12-31" } },
      objectives,
      strategy: { channels: [{ platform: "instagram" }] },
    },
  );
  await askKpi(wizard, 0);
  const { prompts } = prompter;
  const fittingMetrics = (prompts.get("kpis.0.metric")?.choices ?? [])
    .filter(({ name }) => name.endsWith(`(${words.advice.kpis.marks.fits})`))
    .map(({ value }) => value);
  return { kpi: wizard.at("kpis", 0), keys: [...prompts.keys()], prompts, fittingMetrics };
}

describe("a KPI of a plan with several objectives", () => {
  test("asks for the objective first, marks metrics of its kind and proposes its date for the target", async () => {
    const { kpi, keys, fittingMetrics } = await askForKpi([orders, friends], {
      "kpis.0.objective": ["friends"],
      "kpis.0.metric": "saves",
    });
    expect(keys.slice(0, 2)).toEqual(["kpis.0.objective", "kpis.0.metric"]);
    expect(fittingMetrics).toContain("saves");
    expect(fittingMetrics).not.toContain("orders");
    expect(kpi).toMatchObject({ objective: ["friends"], target: { value: 3, by: "2027-11-30" } });
  });

  test("marks the metrics of both objectives, and uses the earlier date", async () => {
    const { kpi, fittingMetrics } = await askForKpi([orders, friends, known], {
      "kpis.0.objective": ["friends", "known"],
      "kpis.0.metric": "saves",
    });
    expect(fittingMetrics).toEqual(expect.arrayContaining(["saves", "reach"]));
    expect(fittingMetrics).not.toContain("orders");
    expect(kpi).toMatchObject({ target: { by: "2027-09-30" } });
  });

  test("proposes the number in the statement of its objective", async () => {
    const { prompts } = await askForKpi([orders, known], {
      "kpis.0.objective": ["known"],
      "kpis.0.metric": "reach",
    });
    expect(prompts.get("kpis.0.target")?.proposed).toBe("900");
  });
});

test("a KPI of a plan with one objective gets it without a question", async () => {
  const { kpi, keys } = await askForKpi([orders], { "kpis.0.metric": "orders" });
  expect(keys[0]).toBe("kpis.0.metric");
  expect(keys).not.toContain("kpis.0.objective");
  expect(kpi).toMatchObject({ objective: "orders", target: { by: "2027-06-30" } });
});
