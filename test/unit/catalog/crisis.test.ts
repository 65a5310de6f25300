import { expect, test } from "vitest";
import { defaultCrisisLevels, defaultCrisisSteps } from "../../../src/catalog/crisis-defaults.ts";
import { minutesOf } from "../../../src/plan/time.ts";

test("the graver a level, the faster the response", () => {
  const minutes = defaultCrisisLevels.map(({ respondWithin }) => minutesOf(respondWithin));
  expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  expect(new Set(minutes).size).toBe(minutes.length);
});

test("steps come in the order in which they are due", () => {
  const minutes = defaultCrisisSteps.map(({ within }) => minutesOf(within));
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
});

test("the first statement is out when the gravest level asks for a response", () => {
  const statements = defaultCrisisSteps.filter(({ id }) => id === "statement");
  const [gravest] = defaultCrisisLevels.slice(-1);
  expect(statements.map(({ within }) => minutesOf(within))).toEqual([
    minutesOf(gravest?.respondWithin ?? "0m"),
  ]);
});

test("nothing scheduled goes out after the first statement", () => {
  const ids = defaultCrisisSteps.map(({ id }) => id);
  expect(ids.indexOf("pause")).toBeLessThan(ids.indexOf("statement"));
});
