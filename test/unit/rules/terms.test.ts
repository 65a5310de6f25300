import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectTerms } from "../../../src/build/i18n/source-trees.ts";
import { collectReferences } from "../../../src/build/references.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { schemaNodes } from "../schemas/walk.ts";

const { defines, refers } = collectReferences();
const titles = schemaNodes.flatMap(({ schema }) => (schema.type === "object" ? [String(schema.title)] : []));
const expected = schemaNodes.flatMap(({ schema }) => schema["x-expects"] ?? []).map(String);
const inConfig = objectsIn(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/config.schema.json"), "utf8")),
);
const kinds = [...defines, ...refers].map(({ kind }) => kind);

/** Every English term of the format that messages can contain. */
const terms = [...new Set([...titles, ...expected, ...kinds, ...inConfig])];

/** Returns the titles of objects and the expected formats in the schema of configurations. */
function objectsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { type, title, "x-expects": expects } = schema as Record<string, unknown>;
  const own = [type === "object" ? title : undefined, expects].filter((text) => typeof text === "string");
  return [...own, ...Object.values(schema).flatMap(objectsIn)];
}

/** An example that a translation may replace: a time zone or a phone number of its country. */
const isLocal = /Europe\/|\+\d/;

/** Terms that are the same in several languages. */
const international = new Set(["Plan", "Factor", "factor", "KPI"]);

test("the schemas have titles and expected formats", () => {
  expect(terms).toContain("Crisis level");
  expect(terms).toContain("crisis level");
  expect(terms).toContain("a date such as 2027-01-31");
  expect(terms).not.toContain("undefined");
});

test("all terms can be translated", () => {
  expect(collectTerms().sort()).toEqual([...terms].sort());
});

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  // Missing terms are in English; `npm run i18n` lists them.
  test("no translation is empty", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    expect(Object.keys(own).filter((term) => !own[term]?.trim())).toEqual([]);
  });

  test("no term is still in English, and there are no extra terms", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    const unchanged = Object.entries(own).filter(([term, word]) => term === word && !international.has(term));
    expect(unchanged).toEqual([]);
    expect(Object.keys(own).filter((term) => !terms.includes(term))).toEqual([]);
  });

  test("example values stay unchanged, except for values that differ by country", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    for (const term of expected.filter((text) => !isLocal.test(text)))
      for (const value of term.match(/[^\s,"]*[\d:/@#.-][^\s,"]*/g) ?? [])
        if (value !== "e-mail" && own[term]) expect(own[term]).toContain(value);
  });
});
