import { describe, expect, test } from "vitest";
import { bundleSchema, type JsonSchema } from "../../../src/build/schemas.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { translatedSchema } from "../../../src/schema/translated-schema.ts";
import { strictAjv } from "./walk.ts";

/** All titles and descriptions of a schema with their places in it; a property may be called so too. */
function wordsOf(value: unknown, place = "", isProperties = false): [place: string, text: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "examples" && !isProperties) return [];
    const inside = `${place}/${key}`;
    if (!isProperties && typeof item === "string") return isWords(key) ? [[inside, item]] : [];
    return wordsOf(item, inside, key === "properties" || key === "$defs" || key === "patternProperties");
  });
}

const isWords = (key: string): boolean => key === "title" || key === "description";

/** A schema without its words. */
function bare(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => isProperties || typeof item !== "string" || !isWords(key))
      .map(([key, item]) => [key, bare(item, key === "properties" || key === "$defs")]),
  );
}

test("in English it is the schema as it is", async () => {
  expect(await translatedSchema("en")).toEqual(bundleSchema());
  expect(await translatedSchema("fi")).toEqual(bundleSchema());
});

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  test("explains every place of the plan in that language", async () => {
    const english = new Set(wordsOf(bundleSchema()).map(([, text]) => text));
    const said = wordsOf(await translatedSchema(language));
    const descriptions = said.filter(([place]) => place.endsWith("/description"));
    expect(descriptions.filter(([, text]) => english.has(text))).toEqual([]);
    expect(descriptions.length).toBeGreaterThan(400);
  });

  test("asks of a plan what it asks in English", async () => {
    expect(bare(await translatedSchema(language))).toEqual(bare(bundleSchema()));
    expect(
      strictAjv().compile(await translatedSchema(language))({ smplan: 1, plan: { currency: "EUR" } }),
    ).toBe(true);
  });
});

test("a place says what it says of itself, not what its shared type says", async () => {
  const schema = (await translatedSchema("bg")) as {
    $defs: Record<string, { properties: Record<string, JsonSchema> }>;
  };
  expect(schema.$defs.header?.properties.owner?.title).toBe("Отговорник");
  expect(schema.$defs.kpi?.properties.baseline?.title).toBe("Изходна стойност");
  expect(schema.$defs.kpiTarget?.properties.value?.title).toBe("Стойност");
  expect(schema.$defs.include?.properties.$include?.title).toBe("Файл за включване");
});
