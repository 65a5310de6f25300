import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { languages } from "../../../src/i18n/languages.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { sectionNames } from "../../../src/plan/sections.ts";
import { rules } from "../../../src/rules/index.ts";
import { judgementOf, sourceOf } from "../../support/lint.ts";
import { textFormats, textOf } from "../../support/render.ts";
import { textOfHtml, textOfMarkdown } from "../../support/text.ts";
import { planOf } from "./arbitrary.ts";

/** Signs that mean something in one of the formats, and what people write besides. */
const signs = fc.constantFrom(
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
const text = fc.array(signs, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const plans = planOf(text);
const runs = { numRuns: 60, seed: 2027 };

const lint = (plan: unknown) => lintSource(sourceOf(stringify(plan)), judgementOf(rules, "strict"));

describe("any plan that the schemas accept", () => {
  test("loads without a fault of form, and is judged", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { diagnostics, findings } = await lint(plan);
        expect(diagnostics).toEqual([]);
        for (const { message } of findings) expect(message).not.toMatch(/undefined|\[object/);
      }),
      runs,
    );
  });

  test.each(textFormats)("is printed as %s", { timeout: 60_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(...languages), async (plan, language) => {
        const document = await textOf(await lint(plan), { format, language, errors: 3 });
        expect(document).not.toMatch(/undefined|\[object|NaN/);
      }),
      runs,
    );
  });

  test("and any that they refuse is printed too, as far as it is sound", { timeout: 60_000 }, async () => {
    const junk = fc.jsonValue({ maxDepth: 4 });
    const section = fc.constantFrom(...sectionNames);
    await fc.assert(
      fc.asyncProperty(
        plans,
        section,
        junk,
        fc.constantFrom(...textFormats),
        async (plan, name, value, format) => {
          const spoiled = spoil(plan, name, value);
          const document = await textOf(await lint(spoiled), { format, language: "en", errors: 1 });
          expect(document).toContain("This plan has 1 error");
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });

  test("has no markup in its texts, in HTML", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const document = await textOf(await lint(planSaying(hostile)), {
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
        const document = await textOf(await lint(planSaying(hostile)), {
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

/** A plan with some nonsense in one of its sections: in its first item where it is a list, under a key where not. */
function spoil(plan: Record<string, unknown>, name: string, value: unknown): unknown {
  const section = plan[name];
  if (Array.isArray(section)) return { ...plan, [name]: [value, ...section] };
  if (typeof section !== "object" || section === null) return { ...plan, [name]: value };
  return { ...plan, [name]: { ...section, [Object.keys(section)[0] ?? "x"]: value } };
}

/** A plan that says one text wherever it may: in a heading, a table, a list, a note and a quotation. */
function planSaying(said: string) {
  return {
    smplan: 1,
    plan: { title: said, organization: said },
    people: { audiences: [{ id: "a", name: said, description: said, needs: [said, said] }] },
    situation: { swot: { strengths: [said], threats: [said] } },
    team: [{ id: "maria", name: said, role: said }],
    crisis: { scenarios: [{ id: "s", name: said, statements: [{ language: "en", text: said }] }] },
  };
}

interface Said {
  texts: string[];
  /** Elements and links that only a plan's text could have made. */
  foreign: string[];
}

function expectTexts({ texts, foreign }: Said, hostile: string): void {
  expect(foreign).toEqual([]);
  const bare = (words: string): string => words.replace(/[\s\u00a0]+/g, "");
  const wanted = bare(hostile);
  const found = texts.map(bare).filter((words) => words.includes(wanted));
  expect(found.length, `${JSON.stringify(hostile)} in ${JSON.stringify(texts)}`).toBeGreaterThanOrEqual(7);
}
