import { describe, expect, test } from "vitest";
import { correctionsByKpi, isTriggered, isUnderWay } from "../../../src/plan/corrections.ts";
import type { Action, Correction } from "../../../src/plan/types.ts";

const limits = { onTrack: 0.9, atRisk: 0.7 };
const correction = (given: Partial<Correction> = {}): Correction =>
  ({ kpi: "visits", ...given }) as Correction;
const reading = (share: number) => ({
  result: { kpi: "visits", date: "2027-03-31", value: 0 },
  expected: 100,
  share,
});

test("the corrections of a KPI keep the order of the plan", () => {
  const [one, other, two] = [correction(), correction({ kpi: "orders" }), correction({ twice: true })];
  expect([...correctionsByKpi([one, other, two])]).toEqual([
    ["visits", [one, two]],
    ["orders", [other]],
  ]);
});

describe("a correction is triggered", () => {
  test("if the last reading is behind, and not if it is only at risk", () => {
    expect(isTriggered(correction(), [reading(0.69)], limits)).toBe(true);
    expect(isTriggered(correction(), [reading(0.7)], limits)).toBe(false);
    expect(isTriggered(correction(), [reading(0.2), reading(0.8)], limits)).toBe(false);
  });

  test("if the last reading is at risk, for a correction with this limit", () => {
    expect(isTriggered(correction({ when: "at-risk" }), [reading(0.89)], limits)).toBe(true);
    expect(isTriggered(correction({ when: "at-risk" }), [reading(0.9)], limits)).toBe(false);
    expect(isTriggered(correction({ when: "behind" }), [reading(0.89)], limits)).toBe(false);
  });

  test("if the last two readings are behind, for a correction that needs both", () => {
    const twice = correction({ twice: true });
    expect(isTriggered(twice, [reading(0.5), reading(0.5)], limits)).toBe(true);
    expect(isTriggered(twice, [reading(0.8), reading(0.5)], limits)).toBe(false);
    expect(isTriggered(twice, [reading(0.5)], limits)).toBe(false);
    expect(isTriggered(twice, [undefined, reading(0.5)], limits)).toBe(false);
  });

  test("not before a reading can be compared", () => {
    expect(isTriggered(correction(), [], limits)).toBe(false);
    expect(isTriggered(correction(), [undefined], limits)).toBe(false);
  });
});

describe("a correction is under way", () => {
  const isRunning = (
    action: Partial<Action> | undefined,
    given: Partial<Correction> = { action: "door" },
  ) => {
    const actions = action ? [{ id: "door", description: "A sign", ...action } as Action] : [];
    const byId = new Map(actions.map((one) => [one.id, one]));
    return isUnderWay(correction(given), byId, "2027-03-31", "2027-04-10");
  };

  test("from the day on which its action starts", () => {
    expect(isRunning({ start: "2027-04-10" })).toBe(true);
    expect(isRunning({ start: "2027-04-11" })).toBe(false);
    expect(isRunning({})).toBe(true);
  });

  test("until its action ended before the result that triggered it", () => {
    expect(isRunning({ start: "2027-03-01", end: "2027-03-31" })).toBe(true);
    expect(isRunning({ start: "2027-03-01", end: "2027-03-30" })).toBe(false);
  });

  test("if its action does not exist, but not if it has none", () => {
    expect(isRunning(undefined)).toBe(true);
    expect(isRunning({}, {})).toBe(false);
  });
});
