import { expect, test } from "vitest";
import { defaultCrisisLevels, defaultCrisisSteps } from "../../../src/catalog/crisis-defaults.ts";
import { minutesOf } from "../../../src/plan/time.ts";

test("more severe levels require faster responses", () => {
  const minutes = defaultCrisisLevels.map(({ respondWithin }) => minutesOf(respondWithin));
  expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  expect(new Set(minutes).size).toBe(minutes.length);
});

test("steps are in the order of their deadlines", () => {
  const minutes = defaultCrisisSteps.map(({ within }) => minutesOf(within));
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
});

test("the first statement is due when the last level requires a response", () => {
  const statements = defaultCrisisSteps.filter(({ id }) => id === "statement");
  const [mostSevere] = defaultCrisisLevels.slice(-1);
  expect(statements.map(({ within }) => minutesOf(within))).toEqual([
    minutesOf(mostSevere?.respondWithin ?? "0m"),
  ]);
});

test("scheduled posts are paused before the first statement", () => {
  const ids = defaultCrisisSteps.map(({ id }) => id);
  expect(ids.indexOf("pause")).toBeLessThan(ids.indexOf("statement"));
});
