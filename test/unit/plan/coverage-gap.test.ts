import { describe, expect, test } from "vitest";
import { longestCoverageGap } from "../../../src/plan/coverage-gap.ts";

describe("the longest gap between service hours", () => {
  test("is every night if there is service every day", () => {
    expect(longestCoverageGap({ from: "09:00", to: "17:30" })).toEqual({
      minutes: 930,
      from: { day: "mon", time: "17:30" },
      to: { day: "tue", time: "09:00" },
      isEveryNight: true,
    });
  });

  test("is the weekend if there is service on working days", () => {
    expect(
      longestCoverageGap({ days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "18:00" }),
    ).toEqual({
      minutes: 62 * 60,
      from: { day: "fri", time: "18:00" },
      to: { day: "mon", time: "08:00" },
      isEveryNight: false,
    });
  });

  test("is the first one if several are equally long", () => {
    const gap = longestCoverageGap({ days: ["thu", "mon"], from: "10:00", to: "12:00" });
    expect(gap).toMatchObject({ minutes: 94 * 60, from: { day: "thu" }, to: { day: "mon" } });
    const even = longestCoverageGap({ days: ["sun", "fri", "wed", "mon"], from: "10:00", to: "12:00" });
    expect(even).toMatchObject({ minutes: 46 * 60, from: { day: "mon" }, to: { day: "wed" } });
  });

  test("is almost the whole week if there is service on one day", () => {
    expect(longestCoverageGap({ days: ["wed"], from: "10:00", to: "12:00" })).toEqual({
      minutes: 166 * 60,
      from: { day: "wed", time: "12:00" },
      to: { day: "wed", time: "10:00" },
      isEveryNight: false,
    });
  });

  test("begins on the next day if the service ends after midnight", () => {
    expect(longestCoverageGap({ days: ["fri", "sat"], from: "20:00", to: "02:00" })).toMatchObject({
      from: { day: "sun", time: "02:00" },
      to: { day: "fri", time: "20:00" },
      minutes: (5 * 24 + 18) * 60,
    });
  });

  test("begins on the day that 24:00 ends", () => {
    expect(longestCoverageGap({ days: ["mon"], from: "08:00", to: "24:00" })?.from).toEqual({
      day: "mon",
      time: "24:00",
    });
    expect(longestCoverageGap({ days: ["mon"], from: "08:00", to: "00:00" })?.from).toEqual({
      day: "tue",
      time: "00:00",
    });
  });

  test("is 0 around the clock, if the service ends when it starts", () => {
    expect(longestCoverageGap({ from: "08:00", to: "08:00" })?.minutes).toBe(0);
    expect(longestCoverageGap({ from: "00:00", to: "24:00" })?.minutes).toBe(0);
  });

  test("is unknown without a start or an end", () => {
    expect(longestCoverageGap({ from: "08:00" })).toBeUndefined();
    expect(longestCoverageGap({ to: "08:00" })).toBeUndefined();
  });

  test("is of every day if the list of days is empty", () => {
    expect(longestCoverageGap({ days: [], from: "08:00", to: "18:00" })?.isEveryNight).toBe(true);
  });
});
