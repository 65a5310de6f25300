import { describe, expect, test } from "vitest";
import { sourceTexts } from "../../../src/build/i18n/source-trees.ts";
import { bundleSchema, type JsonSchema } from "../../../src/build/schemas.ts";
import { loadFieldWords } from "../../../src/i18n/fields.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { translatedSchema } from "../../../src/schema/translated-schema.ts";
import { strictAjv } from "./walk.ts";

/** Returns all titles and descriptions of a schema with their paths. A property may have these names too. */
function textsIn(value: unknown, place = "", isProperties = false): [place: string, text: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "examples" && !isProperties) return [];
    const inside = `${place}/${key}`;
    if (!isProperties && typeof item === "string") return isText(key) ? [[inside, item]] : [];
    return textsIn(item, inside, key === "properties" || key === "$defs" || key === "patternProperties");
  });
}

const isText = (key: string): boolean => key === "title" || key === "description";

/** Returns a schema without its titles and descriptions. */
function withoutTexts(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => isProperties || typeof item !== "string" || !isText(key))
      .map(([key, item]) => [key, withoutTexts(item, key === "properties" || key === "$defs")]),
  );
}

test("in English it is the original schema", async () => {
  expect(await translatedSchema("en")).toEqual(bundleSchema());
  expect(await translatedSchema("fi")).toEqual(bundleSchema());
});

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  test("explains every translated field of the plan in that language", async () => {
    const fields = await loadFieldWords(language);
    const sources = sourceTexts().filter(({ context }) => context.startsWith("fields/"));
    const translated = sources.filter(({ context }) => (context.split("/")[1] ?? "") in fields);
    const english = new Set(translated.map(({ english: text }) => text));
    const texts = textsIn(await translatedSchema(language));
    const descriptions = texts.filter(([place]) => place.endsWith("/description"));
    expect(descriptions.filter(([, text]) => english.has(text))).toEqual([]);
    expect(descriptions.length).toBeGreaterThan(400);
  });

  test("accepts the same plans as in English", async () => {
    expect(withoutTexts(await translatedSchema(language))).toEqual(withoutTexts(bundleSchema()));
    expect(
      strictAjv().compile(await translatedSchema(language))({ smplan: 1, plan: { currency: "EUR" } }),
    ).toBe(true);
  });
});

test("a field has its own texts, not the texts of its shared type", async () => {
  const schema = (await translatedSchema("bg")) as {
    $defs: Record<string, { properties: Record<string, JsonSchema> }>;
  };
  expect(schema.$defs.header?.properties.owner?.title).toBe("Отговорник");
  expect(schema.$defs.kpi?.properties.baseline?.title).toBe("Изходна стойност");
  expect(schema.$defs.kpiTarget?.properties.value?.title).toBe("Стойност");
  expect(schema.$defs.include?.properties.$include?.title).toBe("Файл за включване");
});
