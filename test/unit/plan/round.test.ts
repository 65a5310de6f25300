import { expect, test } from "vitest";
import { roundTo } from "../../../src/plan/round.ts";

test.each([
  [2.345, 0, 2],
  [2.345, 1, 2.3],
  [0.1 + 0.2, 2, 0.3],
  [-1.25, 1, -1.2],
  [0.123_456_7, 6, 0.123_457],
])("%d to %d decimals is %d", (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});
