import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/plan/types.ts";
import { busiestActions, weeklyActionHours, weeklyPostHours } from "../../../src/plan/workload.ts";

const action = (given: Partial<Action>): Action => ({ id: "a", description: "A", ...given });

test("posts take their effort as often as they are published", () => {
  const channel = { id: "ig", platform: "instagram" };
  expect(weeklyPostHours({ ...channel, frequency: { posts: 3, per: "week" }, effortPerPost: "30m" })).toBe(
    1.5,
  );
  expect(weeklyPostHours({ ...channel, frequency: { posts: 1, per: "day" }, effortPerPost: "1h" })).toBe(7);
  expect(weeklyPostHours({ ...channel, frequency: { posts: 2 } as never, effortPerPost: "1h" })).toBe(2);
  expect(weeklyPostHours({ ...channel, effortPerPost: "1h" })).toBeUndefined();
  expect(weeklyPostHours({ ...channel, frequency: { posts: 3, per: "week" } })).toBeUndefined();
});

describe("an action takes", () => {
  test("its effort each time if it recurs", () => {
    expect(weeklyActionHours(action({ effort: "2h", per: "week" }))).toBe(2);
    expect(weeklyActionHours(action({ effort: "1h", per: "day" }))).toBe(7);
  });

  test("its effort spread over its weeks if it happens once", () => {
    const weeks = { start: "2027-03-01", end: "2027-03-28" };
    expect(weeklyActionHours(action({ effort: "8h", ...weeks }))).toBe(2);
    expect(weeklyActionHours(action({ effort: "8h", per: "once", ...weeks }))).toBe(2);
  });

  test("all of its effort in one week if it is shorter than a week", () => {
    expect(weeklyActionHours(action({ effort: "8h", start: "2027-03-01", end: "2027-03-01" }))).toBe(8);
  });

  test("an unknown time without an effort, or once without dates", () => {
    expect(weeklyActionHours(action({ per: "week" }))).toBeUndefined();
    expect(weeklyActionHours(action({ effort: "8h" }))).toBeUndefined();
    expect(
      weeklyActionHours(action({ effort: "8h", start: "2027-03-02", end: "2027-03-01" })),
    ).toBeUndefined();
  });
});

describe("the busiest actions", () => {
  const long = action({ id: "long", effort: "1h", per: "week", start: "2027-01-01" });
  const spring = action({ id: "spring", effort: "2h", per: "week", start: "2027-03-01", end: "2027-04-30" });
  const may = action({ id: "may", effort: "2h", per: "week", start: "2027-05-01", end: "2027-05-31" });

  test("are the ones that run together at the busiest time", () => {
    expect(busiestActions([long, spring, may])).toEqual([long, spring]);
    const more = { ...may, effort: "3h" };
    expect(busiestActions([long, spring, more])).toEqual([long, more]);
  });

  test("include an action on its last day", () => {
    const overlapping = { ...may, start: "2027-04-30" };
    expect(busiestActions([spring, overlapping])).toEqual([spring, overlapping]);
  });

  test("are all actions without dates", () => {
    const undated = [action({ id: "x", effort: "1h", per: "week" }), action({ id: "y" })];
    expect(busiestActions(undated)).toEqual(undated);
    expect(busiestActions([])).toEqual([]);
  });
});
