import { resolve } from "node:path";
import { failure, faultSays, guessFor } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { rules } from "../../rules/index.ts";
import { showValue } from "../../wizard/field-value.ts";
import type { Typed } from "../../wizard/prompter.ts";
import type { Answers, Asked } from "../../wizard/questionnaire.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { read } from "../project/with-read-errors.ts";

/**
 * The answers in a YAML or JSON file, or in a draft, by the keys of the questions.
 * @throws UserError where it cannot be read or holds no answers
 */
export async function readAnswers(file: string, language: string, world: World): Promise<Answers> {
  const text = await read(file, () => new TextDecoder().decode(world.files.read(resolve(world.cwd, file))));
  const { data, faults } = readYaml(text);
  if (faults[0])
    throw failure("answersNoYaml", { file, fault: faultSays(rules, { kind: "yaml", ...faults[0] }) });
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw failure("noAnswers", { file });
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, Typed][] => {
      const typed = value === null ? "" : showValue(value, language);
      return typed === undefined ? [] : [[key, typed]];
    }),
  );
}

/** @throws UserError for the first answer to a question that was never put */
export function refuseUnknown(answers: Answers, asked: readonly Asked[], file: string): void {
  const keys = asked.map(({ key }) => key);
  for (const key of Object.keys(answers)) {
    if (keys.includes(key)) continue;
    throw failure("noSuchQuestion", { file, key, guess: guessFor(key, keys), keys: keys.join(", ") });
  }
}
