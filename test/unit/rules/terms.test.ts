import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectReferences } from "../../../src/build/references.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { places } from "../schemas/walk.ts";

const { defines, refers } = collectReferences();
const titles = places.flatMap(({ schema }) => (schema.type === "object" ? [String(schema.title)] : []));
const expected = places.flatMap(({ schema }) => schema["x-expects"] ?? []).map(String);
const inConfig = objectsIn(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/config.schema.json"), "utf8")),
);
const kinds = [...defines, ...refers].map(({ kind }) => kind);

/** All that a message may say of the format by its English. */
const terms = [...new Set([...titles, ...expected, ...kinds, ...inConfig])];

/** What the schema of configurations calls its things, and what it expects. */
function objectsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { type, title, "x-expects": expects } = schema as Record<string, unknown>;
  const own = [type === "object" ? title : undefined, expects].filter((text) => typeof text === "string");
  return [...own, ...Object.values(schema).flatMap(objectsIn)];
}

/** Written alike in several languages. */
const international = new Set(["Plan", "Factor", "factor", "KPI"]);

test("the schemas name their things, and say what they expect", () => {
  expect(terms).toContain("Crisis level");
  expect(terms).toContain("crisis level");
  expect(terms).toContain("a date such as 2027-01-31");
  expect(terms).not.toContain("undefined");
});

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  test("every word of the format is there", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    expect(terms.filter((term) => !own[term]?.trim())).toEqual([]);
  });

  test("no word is left in English, or is of nothing", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    const unchanged = Object.entries(own).filter(([term, word]) => term === word && !international.has(term));
    expect(unchanged).toEqual([]);
    expect(Object.keys(own).filter((term) => !terms.includes(term))).toEqual([]);
  });

  test("examples of values stay as they are", async () => {
    const { terms: own } = await loadMessageFormatter(language);
    for (const term of expected)
      for (const value of term.match(/[^\s,"]*[\d:/@#.-][^\s,"]*/g) ?? [])
        if (value !== "e-mail") expect(own[term]).toContain(value);
  });
});
