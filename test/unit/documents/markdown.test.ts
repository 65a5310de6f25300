import { lint } from "markdownlint/promise";
import { expect, test } from "vitest";
import { denominators } from "../../../src/catalog/metrics.ts";
import { loadDocumentWords } from "../../../src/i18n/documents.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { examples, print, printExample } from "../../support/render.ts";

/**
 * Everything the linter knows, but for the length of lines, the one tag that breaks a line in a cell, and headings
 * that are whole sentences of the plan.
 */
const config = {
  default: true,
  MD013: false,
  MD026: false,
  MD024: { siblings_only: true },
  MD033: { allowed_elements: ["br"] },
};

async function faultsOf(text: string): Promise<string[]> {
  const { document = [] } = await lint({ strings: { document: text }, config });
  return document.map(
    ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
      `${lineNumber}: ${ruleNames[0]} ${errorDetail ?? ""} ${errorContext ?? ""}`,
  );
}

test.each(examples)("$name is Markdown without a fault", async ({ file }) => {
  expect(await faultsOf(await printExample(file, "markdown"))).toEqual([]);
});

test.each(languages)("a plan that says nothing is Markdown without a fault in %s", async (language) => {
  const text = await print("smplan: 1\n", "markdown", language);
  expect(await faultsOf(text)).toEqual([]);
  expect(text).not.toContain("##");
});

test.each(languages)("whatever a rate may be of has a word in %s", async (language) => {
  const { values } = await loadDocumentWords(language);
  expect(Object.keys(values.denominator).sort()).toEqual([...denominators].sort());
});
