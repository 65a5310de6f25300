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

/** Answers by the keys of the questions, and takes what is proposed where there is none. */
class Answering implements Prompter {
  readonly prompts = new Map<string, Prompt>();

  constructor(readonly answers: Readonly<Record<string, Answer>>) {}

  async ask(prompt: Prompt, key = ""): Promise<PromptReply> {
    this.prompts.set(key, prompt);
    return { typed: this.answers[key] ?? prompt.proposed ?? "" };
  }

  say(): void {
    // Nobody listens.
  }
}

/** One KPI of a bakery with these objectives. */
async function asked(objectives: object[], answers: Readonly<Record<string, Answer>>) {
  const prompter = new Answering({ "kpis.0.baseline.value": "2", "kpis.0.target": "3", ...answers });
  const nothing = {
    saveAnswers() {},
    introduceStep() {},
    chooseQuestion: async () => undefined,
    noEarlierQuestion: "",
  };
  const wizard = new Wizard(
    new Questionnaire({ prompter, ...nothing }),
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
  const fitting = (prompts.get("kpis.0.metric")?.choices ?? [])
    .filter(({ name }) => name.endsWith(`(${words.advice.kpis.marks.fits})`))
    .map(({ value }) => value);
  return { kpi: wizard.at("kpis", 0), keys: [...prompts.keys()], prompts, fitting };
}

describe("a KPI of a plan with several objectives", () => {
  test("is first asked for its objective, whose kind the metrics fit and whose day is the target's", async () => {
    const { kpi, keys, fitting } = await asked([orders, friends], {
      "kpis.0.objective": ["friends"],
      "kpis.0.metric": "saves",
    });
    expect(keys.slice(0, 2)).toEqual(["kpis.0.objective", "kpis.0.metric"]);
    expect(fitting).toContain("saves");
    expect(fitting).not.toContain("orders");
    expect(kpi).toMatchObject({ objective: ["friends"], target: { value: 3, by: "2027-11-30" } });
  });

  test("that serves two of them may fit either, and is due with the first", async () => {
    const { kpi, fitting } = await asked([orders, friends, known], {
      "kpis.0.objective": ["friends", "known"],
      "kpis.0.metric": "saves",
    });
    expect(fitting).toEqual(expect.arrayContaining(["saves", "reach"]));
    expect(fitting).not.toContain("orders");
    expect(kpi).toMatchObject({ target: { by: "2027-09-30" } });
  });

  test("proposes the figure that its own objective says", async () => {
    const { prompts } = await asked([orders, known], {
      "kpis.0.objective": ["known"],
      "kpis.0.metric": "reach",
    });
    expect(prompts.get("kpis.0.target")?.proposed).toBe("900");
  });
});

test("of a plan with one objective it serves that one, unasked", async () => {
  const { kpi, keys } = await asked([orders], { "kpis.0.metric": "orders" });
  expect(keys[0]).toBe("kpis.0.metric");
  expect(keys).not.toContain("kpis.0.objective");
  expect(kpi).toMatchObject({ objective: "orders", target: { by: "2027-06-30" } });
});
