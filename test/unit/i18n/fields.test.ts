import { describe, expect, test } from "vitest";
import { sourceTrees } from "../../../src/build/i18n/source-trees.ts";
import { readSchema } from "../../../src/build/schemas.ts";
import { loadFieldWords } from "../../../src/i18n/fields.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadTerms } from "../../../src/i18n/terms.ts";
import { fieldAt, fieldPaths, type PlanField } from "../../../src/schema/plan-fields.ts";

/** The fields that need their own texts. List items that are single values use the texts of the list. */
const inPlan = fieldPaths().filter((place) => !place.endsWith("[]") || fieldAt(place)?.kind === "object");
const shared = Object.keys(readSchema("common.schema.json").$defs as object).map((name) => `#${name}`);
const wanted = [...inPlan, ...shared, "#include.$include"];

test("all fields can be translated", () => {
  expect(Object.keys(sourceTrees().get("fields") ?? {}).sort()).toEqual([...wanted].sort());
});

test("English has its texts in the schema", async () => {
  expect(await loadFieldWords("en")).toEqual({});
});

describe.each(languages.filter((language) => language !== "en"))("in %s", (language) => {
  test("only fields of the plan format have texts", async () => {
    const fields = await loadFieldWords(language);
    expect(Object.keys(fields).filter((place) => !wanted.includes(place))).toEqual([]);
  });

  test("they are a short title and a description that ends with a period", async () => {
    const incomplete = Object.entries(await loadFieldWords(language)).filter(
      ([, { title, description }]) => !title || title.length > 35 || !/\S\.$/.test(description),
    );
    expect(incomplete).toEqual([]);
  });

  test("no description is still in English", async () => {
    const fields = await loadFieldWords(language);
    expect(inPlan.filter((place) => fields[place]?.description === fieldAt(place)?.description)).toEqual([]);
  });

  test("the values of a choice are explained, because they are English words", async () => {
    const fields = await loadFieldWords(language);
    const unexplained = inPlan.flatMap((place) => {
      if (!fields[place]) return [];
      const field = fieldAt(place) as PlanField;
      const description = fields[place]?.description ?? "";
      const words = description.split(/[^\w-]+/);
      return (field.item ?? field).values
        .filter((value) => !words.includes(value))
        .map((value) => [place, value]);
    });
    expect(unexplained).toEqual([]);
  });

  test("a list item has the same name as in the rules", async () => {
    const fields = await loadFieldWords(language);
    const terms = await loadTerms(language);
    const items = inPlan.filter((place) => place.endsWith("[]"));
    const others = items.filter((place) => {
      const term = terms[fieldAt(place)?.branches[0]?.title ?? fieldAt(place)?.title ?? ""];
      return fields[place] && term && fields[place].title !== term;
    });
    expect(others).toEqual([]);
    expect(items.length).toBeGreaterThan(30);
  });
});
