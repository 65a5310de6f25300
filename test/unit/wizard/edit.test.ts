import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { askPlanField } from "../../../src/wizard/ask-plan-field.ts";
import { editPart } from "../../../src/wizard/edit-part.ts";
import type { Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { Questionnaire } from "../../../src/wizard/questionnaire.ts";
import { Wizard } from "../../../src/wizard/wizard.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";
import { editYaml } from "../../../src/yaml/edit-yaml.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";

const words = await loadWizardTexts("en");

const bakery = `situation:
  swot:
    threats:
      - A chain bakery opens next door. # since March
      - Flour costs more every month.
measurement:
  results: [results.csv]
`;

/** An answer to a question, or leaving the program. */
type Move = PromptReply | "stop";

/** Types answers in sequence, and then leaves the menu. */
class Editor implements Prompter {
  readonly prompts: Prompt[] = [];

  constructor(readonly moves: Move[]) {}

  async ask(prompt: Prompt): Promise<PromptReply> {
    this.prompts.push(prompt);
    const move = this.moves.shift() ?? { typed: "=" };
    if (move === "stop") throw new Error("stopped");
    return move;
  }

  say(): void {
    // These tests ignore notices.
  }
}

function opened(moves: Move[]) {
  const prompter = new Editor(moves);
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
    readYaml(bakery).data as Record<string, unknown>,
  );
  return { prompter, wizard, text: () => editYaml(bakery, wizard.draft.changes) };
}

const threats = ["situation", "swot", "threats"];
const typed = (text: string | string[]): PromptReply => ({ typed: text });

describe("a statement that is a plain text", () => {
  test("becomes an item with an id and the same statement, when a field is added", async () => {
    const { wizard, text } = opened([typed("0"), typed("reputational"), typed("yes")]);
    await editPart(wizard, threats);
    expect(wizard.at(...threats)).toEqual([
      {
        id: expect.stringMatching(/^[a-z0-9-]+$/),
        statement: "A chain bakery opens next door.",
        reputational: true,
      },
      "Flour costs more every month.",
    ]);
    expect(Object.keys(wizard.at(...threats, 0) as object)).toEqual(["id", "statement", "reputational"]);
    expect(readYaml(text()).data).toEqual(wizard.plan);
    expect(text()).toContain("- Flour costs more every month.\n");
  });

  test("shows its statement when it is opened, and is unchanged without an edit", async () => {
    const { wizard, prompter, text } = opened([typed("0"), typed("statement"), { go: "back" }]);
    await editPart(wizard, threats);
    expect(prompter.prompts[1]?.choices[0]?.name).toContain("A chain bakery opens next door.");
    expect(prompter.prompts[2]?.proposed).toBe("A chain bakery opens next door.");
    expect(text()).toBe(bakery);
  });

  test("stays a text if only the text changes", async () => {
    const { wizard } = opened([typed("1"), typed("statement"), typed("Flour costs twice as much.")]);
    await editPart(wizard, threats);
    expect(wizard.at(...threats, 1)).toBe("Flour costs twice as much.");
  });

  test("keeps earlier answers if the user leaves, and nothing of the open question", async () => {
    const moves = [typed("0"), typed("reputational"), typed("yes"), typed("statement"), "stop" as const];
    const { wizard } = opened(moves);
    await expect(editPart(wizard, threats)).rejects.toThrow("stopped");
    expect(wizard.at(...threats, 0)).toMatchObject({
      statement: "A chain bakery opens next door.",
      reputational: true,
    });
    const untouched = opened([typed("0"), typed("reputational"), "stop"]);
    await expect(editPart(untouched.wizard, threats)).rejects.toThrow("stopped");
    expect(untouched.text()).toBe(bakery);
  });

  test("can be edited by the path of one of its fields, as for the fix of a finding", async () => {
    const { wizard } = opened([typed("yes")]);
    expect(await askPlanField(wizard, [...threats, 1, "reputational"])).toBe(true);
    expect(wizard.at(...threats, 1)).toMatchObject({
      statement: "Flour costs more every month.",
      reputational: true,
    });
  });
});

test("a results file has nothing to edit inside, and stays", async () => {
  const { wizard, prompter, text } = opened([typed("0")]);
  await editPart(wizard, ["measurement", "results"]);
  // The list is shown twice.
  expect(prompter.prompts).toHaveLength(2);
  expect(text()).toBe(bakery);
});
