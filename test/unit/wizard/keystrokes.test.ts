import { afterAll, describe, expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import type { PresetName } from "../../../src/lint/rule.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { nodeRuntime } from "../../../src/platform/node-runtime.ts";
import { formatAnswer } from "../../../src/prompts/answer.ts";
import { rules } from "../../../src/rules/index.ts";
import { runInitSession } from "../../../src/services/init/init-session.ts";
import type { Answer, Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { starterIds } from "../../../src/wizard/starters.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";
import { lintSettingsFor } from "../../support/lint.ts";
import { folder } from "../../support/run.ts";

const TODAY = "2026-12-15";

/** Accepts proposals, types the example if there is none, and counts questions and keystrokes. */
class Counting implements Prompter {
  questions = 0;
  /** Typed characters, Enter, and arrows and spaces in menus. */
  keystrokes = 0;

  constructor(readonly starter: string) {}

  async ask(prompt: Prompt, key?: string): Promise<PromptReply> {
    this.questions += 1;
    const { typed, keystrokes } = this.#answer(prompt, key);
    expect(prompt.validate(typed), `${prompt.question} ${JSON.stringify(typed)}`).toBeUndefined();
    this.keystrokes += keystrokes;
    return { typed };
  }

  say(): void {
    // Notices need no keystrokes.
  }

  #answer(prompt: Prompt, key: string | undefined): { typed: Answer; keystrokes: number } {
    const { kind, proposed, choices, example = "" } = prompt;
    const values = choices.map(({ value }) => value);
    if (key === "starter") return chosen(this.starter, values, proposed);
    // Findings about an answer are postponed.
    if (values.includes("later")) return chosen("later", values, proposed);
    if (proposed !== undefined && proposed.length > 0) return { typed: proposed, keystrokes: 1 };
    const [first = ""] = values;
    if (kind === "choices") return { typed: [first], keystrokes: " \r".length };
    if (values.length > 0) return { typed: first, keystrokes: 1 };
    if (prompt.optional) return { typed: "", keystrokes: 1 };
    const typed =
      kind === "list" ? example.split(prompt.separator ?? ";").map((text) => text.trim()) : example;
    return { typed, keystrokes: formatAnswer(typed, prompt).length + 1 };
  }
}

/** Returns a choice and its keystrokes: arrows in the shorter direction, and Enter. */
function chosen(value: string, values: readonly string[], from: Answer | undefined) {
  const distance = Math.abs(values.indexOf(value) - Math.max(0, values.indexOf(String(from))));
  return { typed: value, keystrokes: Math.min(distance, values.length - distance) + 1 };
}

const table: string[] = [];

afterAll(() => {
  const head = `${"Starter".padEnd(14)}questions  keystrokes  left by minimal  left by recommended`;
  process.stdout.write(`\n${[head, ...table].join("\n")}\n\n`);
});

describe("from smplan init to a plan without errors", () => {
  const starters = [...starterIds, "empty"];
  test.each(starters)("%s", { timeout: 60_000 }, async (starter) => {
    const cwd = folder();
    const prompter = new Counting(starter);
    const runtime = Object.create(nodeRuntime(), { cwd: { value: cwd } });
    const { text } = await runInitSession({
      runtime,
      words: await loadWizardTexts("en"),
      today: TODAY,
      file: "smplan.yaml",
      prompter,
      answers: {},
      keepStarter: false,
      reviewed: true,
      saveAnswers() {},
    });
    const plan = await text();
    const left = async (preset: PresetName) => {
      const source = loadPlanSource("smplan.yaml", { files: nodeFileSystem, root: cwd, text: plan });
      const { findings } = await lintSource(source, lintSettingsFor(rules, preset, TODAY));
      // The questions do not ask who can sign in to the accounts.
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.filter(({ rule }) => rule !== "governance/access")).toEqual([]);
      return String(findings.length);
    };
    table.push(
      starter.padEnd(14) +
        String(prompter.questions).padStart(9) +
        String(prompter.keystrokes).padStart(12) +
        (await left("minimal")).padStart(17) +
        (await left("recommended")).padStart(21),
    );
    // A starter contains general answers; an empty plan needs all of them.
    expect(prompter.questions).toBeLessThan(starter === "empty" ? 25 : 20);
  });
});
