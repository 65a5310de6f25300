import { describe, expect, test } from "vitest";
import { sourceTrees } from "../../../src/build/i18n/source-trees.ts";
import { loadFieldQuestions } from "../../../src/i18n/field-questions.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { fieldAt, fieldPaths } from "../../../src/schema/plan-fields.ts";

const withQuestions: string[] = [];
for (const language of languages)
  if (Object.keys(await loadFieldQuestions(language)).length > 0) withQuestions.push(language);

test("every field that the wizard can ask for can have one question", async () => {
  const questions = (sourceTrees().get("field-questions") ?? {}) as object;
  const { questions: ofSteps } = await loadMessages("wizard", "en", { values: "as-is" });
  const asked = fieldPaths().filter((path) => {
    const field = fieldAt(path);
    if (field === undefined || path.endsWith("[]")) return false;
    if (field.kind === "list") return field.item?.kind !== "object";
    return !["object", "id", "constant"].includes(field.kind);
  });
  expect(asked.filter((path) => !(path in questions || path in ofSteps))).toEqual([]);
});

test("Bulgarian has questions about fields", () => {
  expect(withQuestions).toContain("bg");
});

test("a language without questions has none", async () => {
  expect(await loadFieldQuestions("fi")).toEqual({});
});

describe.each(withQuestions)("in %s", (language) => {
  test("only fields without a question in the wizard's steps have one", async () => {
    const questions = await loadFieldQuestions(language);
    const { questions: ofSteps } = await loadMessages("wizard", language, { values: "as-is" });
    expect(Object.keys(questions).filter((path) => path in ofSteps)).toEqual([]);
    expect(Object.keys(questions).filter((path) => fieldAt(path) === undefined)).toEqual([]);
  });

  test("a question ends with a question mark", async () => {
    const questions = Object.values(await loadFieldQuestions(language));
    expect(
      questions.filter(
        (question) => !(language === "es" ? /^¿\p{Lu}.*\S\?$/u : /^\p{Lu}.*\S\?$/u).test(question),
      ),
    ).toEqual([]);
  });
});
