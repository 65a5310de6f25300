import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { ScriptedPrompter } from "../../../src/services/init/scripted-prompter.ts";
import { askWholePlan } from "../../../src/wizard/flow.ts";
import type { Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { Questionnaire } from "../../../src/wizard/questionnaire.ts";
import { starterIds, starterText } from "../../../src/wizard/starters.ts";
import { Wizard } from "../../../src/wizard/wizard.ts";
import { loadWizardTexts } from "../../../src/wizard/wizard-texts.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { lintSettingsFor } from "../../support/lint.ts";

const TODAY = "2026-12-15";

/** Skips every optional question. */
class Skipping implements Prompter {
  readonly #examples = new ScriptedPrompter(undefined, true);

  async ask(prompt: Prompt, key?: string): Promise<PromptReply> {
    const nothing = prompt.kind === "list" || prompt.kind === "choices" ? [] : "";
    return prompt.optional ? { typed: nothing } : this.#examples.ask(prompt, key);
  }

  say(): void {
    // These tests ignore notices.
  }
}

/** Answers all questions of a starter. Returns the plan and the messages of its errors. */
async function answered(starter: string, language: string, prompter: Prompter) {
  const words = await loadWizardTexts(language);
  const text = await starterText(starter, { language, start: "2027-01-01", today: TODAY });
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
        today: TODAY,
        thorough: true,
        keepStarter: false,
        vocabulary: new Vocabulary(),
      },
      lint: async () => [],
    },
    readYaml(text).data as Record<string, unknown>,
  );
  await askWholePlan(wizard);
  const plan = JSON.stringify({ smplan: 1, ...wizard.plan });
  const source = loadPlanSource("/smplan.yaml", { files: nodeFileSystem, root: "/", text: plan });
  const { findings } = await lintSource(source, lintSettingsFor(rules, "recommended", TODAY));
  return {
    plan,
    errors: findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
  };
}

describe.each(languages)("all questions in %s", (language) => {
  test.each(starterIds)("with the starter %s replaces every example", async (starter) => {
    const { plan, errors } = await answered(starter, language, new ScriptedPrompter(undefined, true));
    expect(errors).toEqual([]);
    expect(plan.match(/\[(?:Example|Пример|Ejemplo):[^\]]*/g)).toBeNull();
  });

  test.each(starterIds)(
    "with the starter %s has no errors if optional questions are skipped",
    async (starter) => {
      const { errors } = await answered(starter, language, new Skipping());
      expect(errors).toEqual([]);
    },
  );
});
