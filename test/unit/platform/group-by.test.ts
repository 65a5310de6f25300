import { expect, test } from "vitest";
import { addToGroup, groupBy } from "../../../src/platform/group-by.ts";

test("groups items by key, in the order of the first item of each group", () => {
  const groups = groupBy(["pear", "apple", "plum"], ([first]) => first);
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple"]],
  ]);
});

test("leaves out items without a key", () => {
  const groups = groupBy([1, 2, 3], (number) => (number === 2 ? undefined : "odd"));
  expect([...groups]).toEqual([["odd", [1, 3]]]);
});

test("adds an item to a new group and to an existing one", () => {
  const groups = new Map<string, number[]>();
  addToGroup(groups, "a", 1);
  addToGroup(groups, "a", 2);
  addToGroup(groups, "b", 3);
  expect(Object.fromEntries(groups)).toEqual({ a: [1, 2], b: [3] });
});
