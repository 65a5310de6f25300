import { expect, test } from "vitest";
import { fieldAt, fieldKeys } from "../../../src/schema/plan-fields.ts";
import { defaultFields } from "../../../src/wizard/default-fields.ts";
import { itemFields } from "../../../src/wizard/item-fields.ts";
import { itemTypes } from "../../../src/wizard/item-types.ts";

test("the most common items have their common names", () => {
  expect(Object.fromEntries(itemTypes())).toMatchObject({
    kpi: "kpis",
    channel: "strategy.channels",
    audience: "people.audiences",
    scenario: "crisis.scenarios",
    post: "calendar.posts",
    member: "team",
    activity: "situation.internal.history",
    weakness: "situation.swot.weaknesses",
  });
});

test("each name is a word, and points to a list of objects", () => {
  for (const [name, place] of itemTypes()) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(fieldAt(`${place}[]`)?.kind).toBe("object");
  }
});

test("no two lists have the same name", () => {
  const places = [...itemTypes().values()];
  expect(new Set(places).size).toBe(places.length);
});

test.each(Object.entries(defaultFields))(
  "the default fields of %s exist, and include all required fields",
  (list, fields = []) => {
    for (const key of fields) expect(fieldAt(`${list}.${key}`), key).toBeDefined();
    const required = fieldKeys(list).filter((key) => {
      const field = fieldAt(`${list}.${key}`);
      return field?.required && field.kind !== "id";
    });
    expect(fields).toEqual(expect.arrayContaining(required));
  },
);

test("asks at most ten questions before it offers the rest, and none twice", () => {
  for (const place of itemTypes().values()) {
    const { first, rest } = itemFields([...place.split("."), 0]);
    expect(first.length, place).toBeLessThanOrEqual(10);
    const names = [...first, ...rest].map((path) => path.join("."));
    expect(new Set(names).size).toBe(names.length);
  }
});
