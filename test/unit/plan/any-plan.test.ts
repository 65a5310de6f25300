import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { languages } from "../../../src/i18n/languages.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { sectionNames } from "../../../src/plan/sections.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor, sourceOf } from "../../support/lint.ts";
import { renderText, textFormats } from "../../support/render.ts";
import { type DocumentText, textOfHtml, textOfMarkdown } from "../../support/text.ts";
import { planOf } from "./arbitrary.ts";

/** Characters with a meaning in one of the formats, and ordinary texts. */
const fragments = fc.constantFrom(
  ...[
    "|",
    "*",
    "_",
    "`",
    "~",
    "<",
    ">",
    "&",
    "\\",
    "[",
    "]",
    "(",
    ")",
    "!",
    "#",
    "-",
    "+",
    "=",
    "1.",
    "$",
    ":",
    '"',
    "'",
    "{{",
    "}}",
  ],
  ...[
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "javascript:alert(1)",
    "https://example.org/a_b|c*d",
    "www.example.org",
  ],
  ...[
    "&amp;",
    "&#60;",
    "]]>",
    "```",
    "|---|",
    "[x](javascript:alert(1))",
    "![x](http://example.org/x.png)",
    "<https://x.y>",
  ],
  ...["\n", "\n\n", "\t", " ", "  ", "word", "дума", "niño", "😀", "@maria", "a@b.example"],
);
const text = fc.array(fragments, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const plans = planOf(text);
const runs = { numRuns: 60, seed: 2027 };

const lint = (plan: unknown) => lintSource(sourceOf(stringify(plan)), lintSettingsFor(rules, "strict"));

describe("any plan that the schemas accept", () => {
  test("loads without diagnostics, and is linted", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { diagnostics, findings } = await lint(plan);
        expect(diagnostics).toEqual([]);
        for (const { message } of findings) expect(message).not.toMatch(/undefined|\[object/);
      }),
      runs,
    );
  });

  test.each(textFormats)("is rendered as %s", { timeout: 60_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(...languages), async (plan, language) => {
        const document = await renderText(await lint(plan), { format, language, errors: 3 });
        expect(document).not.toMatch(/undefined|\[object|NaN/);
      }),
      runs,
    );
  });

  test("is rendered without the invalid sections", { timeout: 60_000 }, async () => {
    const junk = fc.jsonValue({ maxDepth: 4 });
    const section = fc.constantFrom(...sectionNames);
    await fc.assert(
      fc.asyncProperty(
        plans,
        section,
        junk,
        fc.constantFrom(...textFormats),
        async (plan, name, value, format) => {
          const invalid = withInvalidPart(plan, name, value);
          const document = await renderText(await lint(invalid), { format, language: "en", errors: 1 });
          expect(document).toContain("This plan has 1 error");
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });

  test("has no markup in its texts, in HTML", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const document = await renderText(await lint(planWithText(hostile)), {
          format: "html",
          language: "en",
          errors: 0,
        });
        expectTexts(textOfHtml(document), hostile);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test("has no markup in its texts, in Markdown", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const document = await renderText(await lint(planWithText(hostile)), {
          format: "markdown",
          language: "en",
          errors: 0,
        });
        expectTexts(textOfMarkdown(document), hostile);
      }),
      { ...runs, numRuns: 600 },
    );
  });
});

/**
 * Returns a plan with an invalid value in one of its sections: as the first list item, or under its first
 * key.
 */
function withInvalidPart(plan: Record<string, unknown>, name: string, value: unknown): unknown {
  const section = plan[name];
  if (Array.isArray(section)) return { ...plan, [name]: [value, ...section] };
  if (typeof section !== "object" || section === null) return { ...plan, [name]: value };
  return { ...plan, [name]: { ...section, [Object.keys(section)[0] ?? "x"]: value } };
}

/** Returns a plan with one text in a heading, a table, a list, a note and a quotation. */
function planWithText(content: string) {
  return {
    smplan: 1,
    plan: { title: content, organization: content },
    people: { audiences: [{ id: "a", name: content, description: content, needs: [content, content] }] },
    situation: { swot: { strengths: [content], threats: [content] } },
    team: [{ id: "maria", name: content, role: content }],
    crisis: { scenarios: [{ id: "s", name: content, statements: [{ language: "en", text: content }] }] },
  };
}

function expectTexts({ texts, unexpected }: DocumentText, hostile: string): void {
  expect(unexpected).toEqual([]);
  const withoutBlanks = (words: string): string => words.replace(/[\s\u00a0]+/g, "");
  const wanted = withoutBlanks(hostile);
  const found = texts.map(withoutBlanks).filter((words) => words.includes(wanted));
  expect(found.length, `${JSON.stringify(hostile)} in ${JSON.stringify(texts)}`).toBeGreaterThanOrEqual(7);
}
