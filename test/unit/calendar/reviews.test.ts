import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

/** Returns the days of the reviews in the calendar of a plan. */
async function reviewDays(cadence: string, period: string, span: { from: string; to: string }) {
  const plan = `smplan: 1\nplan: { title: A, period: ${period} }\nmeasurement: { reviews: [{ cadence: ${cadence} }] }\n`;
  const { text } = await calendarOf(plan, "ics", { span });
  const events = text.split("BEGIN:VEVENT").filter((event) => event.includes("UID:review-"));
  return events.map((event) => /^DTSTART;VALUE=DATE:(\d+)/m.exec(event)?.[1]).sort();
}

describe("a review", () => {
  test("on a Saturday or a Sunday is on the Monday after it", async () => {
    // The first of May 2027 is a Saturday, the first of August is a Sunday.
    const months = await reviewDays("monthly", "{ start: 2027-01-01 }", {
      from: "2027-04-01",
      to: "2027-08-31",
    });
    expect(months).toEqual(["20270401", "20270503", "20270601", "20270701", "20270802"]);
  });

  test("every week on Sundays is on Mondays", async () => {
    // The third of January 2027 is a Sunday.
    const weeks = await reviewDays("weekly", "{ start: 2027-01-03 }", {
      from: "2027-01-01",
      to: "2027-01-31",
    });
    expect(weeks).toEqual(["20270111", "20270118", "20270125"]);
  });

  test("every day is on working days only, once", async () => {
    const days = await reviewDays("daily", "{ start: 2027-01-01 }", { from: "2027-01-08", to: "2027-01-12" });
    expect(days).toEqual(["20270108", "20270111", "20270112"]);
  });

  test("that the weekend moves into the requested days is included", async () => {
    const days = await reviewDays("monthly", "{ start: 2027-01-01 }", {
      from: "2027-05-03",
      to: "2027-05-31",
    });
    expect(days).toEqual(["20270503"]);
  });

  test("after the last period is on the day after the end of the plan", async () => {
    const plan = "{ start: 2027-01-01, end: 2027-03-31 }";
    expect(await reviewDays("monthly", plan, { from: "2027-01-01", to: "2027-12-31" })).toEqual([
      "20270201",
      "20270301",
      "20270401",
    ]);
  });
});
