import { expect, test } from "vitest";
import { isMapping } from "../../../src/yaml/is-mapping.ts";

test.each([{}, { a: 1 }, Object.create(null)])("a mapping is a mapping", (value) => {
  expect(isMapping(value)).toBe(true);
});

test.each([null, undefined, [], [{}], "text", 1, true])("%j is not a mapping", (value) => {
  expect(isMapping(value)).toBe(false);
});
