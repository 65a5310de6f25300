import { resolve } from "node:path";
import { diagnosticMessageRef, didYouMean, userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { rules } from "../../rules/index.ts";
import { formatFieldValue } from "../../wizard/field-value.ts";
import type { Answer } from "../../wizard/prompter.ts";
import type { AnsweredQuestion, Answers } from "../../wizard/questionnaire.ts";
import { isMapping } from "../../yaml/is-mapping.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/**
 * Returns the answers in a YAML or JSON file or in a draft, by the keys of the questions.
 * @throws UserError if the file cannot be read or does not contain answers
 */
export async function readAnswers(file: string, language: string, runtime: ServiceRuntime): Promise<Answers> {
  const text = await withReadErrors(file, () =>
    new TextDecoder().decode(runtime.files.read(resolve(runtime.cwd, file))),
  );
  const { data, diagnostics } = readYaml(text);
  if (diagnostics[0])
    throw userError("answersNoYaml", {
      file,
      fault: await diagnosticMessageRef(rules, { kind: "yaml", ...diagnostics[0] }),
    });
  if (!isMapping(data)) throw userError("noAnswers", { file });
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, Answer][] => {
      const typed = value === null ? "" : formatFieldValue(value, language);
      return typed === undefined ? [] : [[key, typed]];
    }),
  );
}

/**
 * Checks that every answer belongs to a question that was asked.
 * @throws UserError for the first answer that does not
 */
export function assertKnownQuestions(
  answers: Answers,
  asked: readonly AnsweredQuestion[],
  file: string,
): void {
  const keys = asked.map(({ key }) => key);
  for (const key of Object.keys(answers)) {
    if (keys.includes(key)) continue;
    throw userError("noSuchQuestion", { file, key, guess: didYouMean(key, keys), keys: keys.join(", ") });
  }
}
