import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { lintPlan } from "../../../src/lint/lint-plan.ts";
import { disk } from "../../../src/platform/node-file-system.ts";
import { rules } from "../../../src/rules/index.ts";
import { ScriptedTalker } from "../../../src/services/init/scripted-prompter.ts";
import { askPlanThrough } from "../../../src/wizard/flow.ts";
import type { Prompt, Reply, Talker } from "../../../src/wizard/prompter.ts";
import { Interview } from "../../../src/wizard/questionnaire.ts";
import { starterIds, starterText } from "../../../src/wizard/starters.ts";
import { Wizard } from "../../../src/wizard/wizard.ts";
import { loadWords } from "../../../src/wizard/wizard-texts.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { judgementOf } from "../../support/lint.ts";

const TODAY = "2026-12-15";

/** Leaves out whatever can be left out. */
class Skipping implements Talker {
  readonly #examples = new ScriptedTalker(undefined, true);

  async put(prompt: Prompt, key?: string): Promise<Reply> {
    const nothing = prompt.kind === "list" || prompt.kind === "choices" ? [] : "";
    return prompt.optional ? { typed: nothing } : this.#examples.put(prompt, key);
  }

  say(): void {
    // Nobody listens.
  }
}

/** The starter with what somebody answered who was asked about all of it, and the rules that have to say something. */
async function answered(starter: string, language: string, talker: Talker) {
  const words = await loadWords(language);
  const text = await starterText(starter, { language, start: "2027-01-01", today: TODAY });
  const nothing = { keep() {}, open() {}, overview: async () => undefined, first: "" };
  const wizard = new Wizard(
    new Interview({ talker, ...nothing }),
    {
      ...{ words, talker, today: TODAY, thorough: true, keep: false, vocabulary: new Vocabulary() },
      lint: async () => [],
    },
    readYaml(text).data as Record<string, unknown>,
  );
  await askPlanThrough(wizard);
  const plan = JSON.stringify({ smplan: 1, ...wizard.plan });
  const options = { files: disk, root: "/", text: plan };
  const { findings } = await lintPlan("/smplan.yaml", judgementOf(rules, "recommended", TODAY), options);
  return {
    plan,
    errors: findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
  };
}

describe.each(languages)("the full way in %s", (language) => {
  test.each(starterIds)("with the starter %s asks for every example of it", async (starter) => {
    const { plan, errors } = await answered(starter, language, new ScriptedTalker(undefined, true));
    expect(errors).toEqual([]);
    expect(plan.match(/\[(?:Example|Пример|Ejemplo):[^\]]*/g)).toBeNull();
  });

  test.each(starterIds)(
    "with the starter %s leaves nothing without its sense where it is skipped",
    async (starter) => {
      const { errors } = await answered(starter, language, new Skipping());
      expect(errors).toEqual([]);
    },
  );
});
