import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/promise";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { cleanReport, renderReport, report } from "./report.ts";

describe.each(languages)("the comment for a pull request in %s", (language) => {
  test("is valid Markdown, with a score by section", async () => {
    const text = await renderReport("markdown", await report(language));
    const { comment = [] } = await lint({
      strings: { comment: text },
      config: { default: true, MD013: false, MD033: false, MD041: false, MD032: false, MD031: false },
    });
    expect(
      comment.map(({ ruleNames, lineNumber, errorDetail }) => [ruleNames[0], lineNumber, errorDetail]),
    ).toEqual([]);
    expect(text).toMatch(/\| structure \| [█░]{5} \d+ % \| \d+ \|/);
  });

  test("stays within the size limit of a comment, and states how many findings are left out", async () => {
    const many = `smplan: 1\nteam:\n${Array.from({ length: 2000 }, (_, index) => `  - { id: a${index}, name: TBD }\n`).join("")}`;
    const text = await renderReport("markdown", await report(language, many));
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/\d{3}/);
  });

  test("says if there is nothing to fix", async () => {
    expect(await renderReport("markdown", await cleanReport(language))).toContain("## ✅");
  });
});

describe.each(languages)("the report as a page in %s", (language) => {
  test("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:a11y"],
      rules: { "no-inline-style": "off", "long-title": "off", "no-trailing-whitespace": "off" },
    });
    for (const of of [await report(language), await cleanReport(language)]) {
      const { results } = await validator.validateString(await renderReport("html", of));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});
