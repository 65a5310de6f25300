import { expect, test } from "vitest";
import { fieldAt, fieldKeys } from "../../../src/schema/plan-fields.ts";
import { defaultFields } from "../../../src/wizard/default-fields.ts";
import { itemFields } from "../../../src/wizard/item-fields.ts";
import { itemTypes } from "../../../src/wizard/item-types.ts";

test("what people add most is called as they call it", () => {
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

test("each name is a word, and leads to a list of things", () => {
  for (const [name, place] of itemTypes()) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(fieldAt(`${place}[]`)?.kind).toBe("object");
  }
});

test("no list is lost to another of the same name", () => {
  const places = [...itemTypes().values()];
  expect(new Set(places).size).toBe(places.length);
});

test.each(Object.entries(defaultFields))(
  "what is usual of %s is in the format, and holds all that is demanded",
  (list, asked = []) => {
    for (const key of asked) expect(fieldAt(`${list}.${key}`), key).toBeDefined();
    const demanded = fieldKeys(list).filter((key) => {
      const field = fieldAt(`${list}.${key}`);
      return field?.required && field.kind !== "id";
    });
    expect(asked).toEqual(expect.arrayContaining(demanded));
  },
);

test("nothing takes more than ten questions before the rest is offered, and none is asked twice", () => {
  for (const place of itemTypes().values()) {
    const { first, rest } = itemFields([...place.split("."), 0]);
    expect(first.length, place).toBeLessThanOrEqual(10);
    const names = [...first, ...rest].map((path) => path.join("."));
    expect(new Set(names).size).toBe(names.length);
  }
});
