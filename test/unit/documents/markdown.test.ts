import { lint } from "markdownlint/promise";
import { expect, test } from "vitest";
import { denominators } from "../../../src/catalog/metrics.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { examples, renderExampleText, renderPlanText } from "../../support/render.ts";

/**
 * All rules, except for the length of lines, for the tag that breaks a line in a cell, and for headings that
 * are sentences of the plan.
 */
const config = {
  default: true,
  MD013: false,
  MD026: false,
  MD024: { siblings_only: true },
  MD033: { allowed_elements: ["br"] },
};

async function errorsIn(text: string): Promise<string[]> {
  const { document = [] } = await lint({ strings: { document: text }, config });
  return document.map(
    ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
      `${lineNumber}: ${ruleNames[0]} ${errorDetail ?? ""} ${errorContext ?? ""}`,
  );
}

test.each(examples)("$name is valid Markdown", async ({ file }) => {
  expect(await errorsIn(await renderExampleText(file, "markdown"))).toEqual([]);
});

test.each(languages)("an empty plan is valid Markdown in %s", async (language) => {
  const text = await renderPlanText("smplan: 1\n", "markdown", language);
  expect(await errorsIn(text)).toEqual([]);
  expect(text).not.toContain("##");
});

test.each(languages)("every denominator of a rate has a name in %s", async (language) => {
  const names = await loadMessages("value-names", language);
  expect(Object.keys(names.denominator).sort()).toEqual([...denominators].sort());
});
