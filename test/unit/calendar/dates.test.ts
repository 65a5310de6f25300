import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formatCsv, formatDayFirst, isFormula } from "../../../src/calendar/csv.ts";
import { clockTime, instantOf } from "../../../src/calendar/instant.ts";
import { needsMedia } from "../../../src/calendar/ready-post.ts";
import { nextWorkingDay, periodKey, recurringDays } from "../../../src/calendar/recurrence.ts";
import { padToWidth, truncateToWidth } from "../../../src/calendar/table-columns.ts";
import { calendarOf } from "./calendar-of.ts";

const year = { from: "2027-01-01", to: "2027-12-31" };

/** Returns the rows of the calendar of a plan as a table, without its header, as texts of some columns. */
async function rowsOf(plan: string, span = year, columns = [0, 2, 3, 8, 13, 14]): Promise<string[]> {
  const { text } = await calendarOf(`smplan: 1\n${plan}\n`, "csv", { span });
  const rows: string[][] = parse(text, { bom: true });
  return rows.slice(1).map((row) => columns.map((column) => row[column]).join(" | "));
}

describe("the calendar has", () => {
  test("the last days of actions, with their owners", async () => {
    const plan =
      "team: [{ id: emma, name: Emma }]\nstrategy: { actions: [{ id: door, description: A sign, end: 2027-03-31, owner: emma }, { id: open, description: Open }] }";
    expect(await rowsOf(plan)).toEqual([
      expect.stringMatching(/^2027-03-31 \| {2}\| .+ \| .*A sign.* \| Emma \| action-door$/),
    ]);
  });

  test("campaigns, which may have only one date", async () => {
    const plan =
      "campaigns: [{ id: a, name: A, start: 2027-03-01, end: 2027-03-05 }, { id: b, name: B, start: 2027-04-01 }, { id: c, name: C, end: 2027-05-01 }, { id: d, name: D }, { id: e, name: E, start: 2027-06-01, end: 2027-06-01 }]";
    expect(await rowsOf(plan, year, [0, 2, 14])).toEqual([
      "2027-03-01 | 2027-03-05 | campaign-a",
      "2027-04-01 |  | campaign-b",
      "2027-05-01 |  | campaign-c",
      "2027-06-01 |  | campaign-e",
    ]);
  });

  test("campaigns that reach into the requested days", async () => {
    const plan = "campaigns: [{ id: a, name: A, start: 2027-03-01, end: 2027-03-05 }]";
    expect(await rowsOf(plan, { from: "2027-03-05", to: "2027-03-31" })).toHaveLength(1);
    expect(await rowsOf(plan, { from: "2027-03-06", to: "2027-03-31" })).toHaveLength(0);
    expect(await rowsOf(plan, { from: "2027-02-01", to: "2027-03-01" })).toHaveLength(1);
    expect(await rowsOf(plan, { from: "2027-02-01", to: "2027-02-28" })).toHaveLength(0);
  });

  test("due dates of objectives, by default the end of the plan", async () => {
    const plan =
      "plan: { period: { start: 2027-01-01, end: 2027-11-30 } }\nobjectives: [{ id: a, statement: A, by: 2027-05-31 }, { id: b, statement: B }]";
    expect(await rowsOf(plan, year, [0, 14])).toEqual([
      "2027-05-31 | objective-a",
      "2027-11-30 | objective-b",
      "2027-11-30 | plan-end",
    ]);
    expect(await rowsOf("objectives: [{ id: b, statement: B }]")).toEqual([]);
  });

  test("milestones in their order, targets, and days by which baselines are measured", async () => {
    const plan =
      "kpis: [{ id: k, name: Visits, unit: count, baseline: { unknown: true, measureBy: 2027-01-31 }, milestones: [{ value: 300, by: 2027-09-30 }, { by: 2027-03-31 }, { value: 5 }], target: { value: 400, by: 2027-12-31 } }, { id: l, name: L, baseline: { value: 5, measureBy: 2027-02-01 } }]";
    const rows = await rowsOf(plan, year, [0, 8, 14]);
    expect(rows).toEqual([
      expect.stringMatching(/^2027-01-31 \| .*Visits.* \| kpi-k-baseline$/),
      expect.stringMatching(/^2027-03-31 \| .*Visits.* \| kpi-k-milestone-1$/),
      expect.stringMatching(/^2027-09-30 \| .*Visits.*300.* \| kpi-k-milestone-2$/),
      expect.stringMatching(/^2027-12-31 \| .*Visits.*400.* \| kpi-k-target$/),
    ]);
    expect(rows[1]).not.toContain("undefined");
  });

  test("drills at their cadence until the end of the plan", async () => {
    const plan = (period: string) =>
      `plan: { period: ${period} }\ncrisis: { drills: { next: 2027-02-10, cadence: quarterly } }`;
    const drills = async (period: string, span = year) =>
      (await rowsOf(plan(period), span, [0, 14])).filter((row) => row.includes("drill-"));
    expect(await drills("{ start: 2027-01-01, end: 2027-09-30 }")).toEqual([
      "2027-02-10 | drill-2027-q1",
      "2027-05-10 | drill-2027-q2",
      "2027-08-10 | drill-2027-q3",
    ]);
    expect(await drills("{ start: 2027-01-01 }")).toEqual(["2027-02-10 | drill-2027-q1"]);
    expect(
      await drills("{ start: 2027-01-01, end: 2027-09-30 }", { from: "2027-05-01", to: "2027-06-30" }),
    ).toEqual(["2027-05-10 | drill-2027-q2"]);
    const once =
      "plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\ncrisis: { drills: { next: 2027-02-10 } }";
    expect((await rowsOf(once, year, [0, 14]))[0]).toBe("2027-02-10 | drill-2027");
  });

  test("the approval and the end of the plan, with the people", async () => {
    const plan =
      "team: [{ id: emma, name: Emma }]\nplan: { owner: emma, approval: { by: emma, on: 2027-01-10 }, period: { start: 2027-01-01, end: 2027-12-31 } }";
    expect(await rowsOf(plan, year, [0, 8, 13, 14])).toEqual([
      expect.stringMatching(/^2027-01-10 \| .*Emma.* \| {2}\| plan-approval$/),
      expect.stringMatching(/^2027-12-31 \| .+ \| Emma \| plan-end$/),
    ]);
  });

  test("reviews with an own key for each series of the same cadence", async () => {
    const plan =
      "plan: { period: { start: 2027-01-01, end: 2027-03-31 } }\nmeasurement: { reviews: [{ cadence: monthly }, { cadence: monthly }, { cadence: yearly }] }";
    const keys = (await rowsOf(plan, year, [14])).filter((key) => key.startsWith("review-"));
    expect(keys.filter((key) => key.startsWith("review-monthly-2-"))).toHaveLength(3);
    expect(keys.filter((key) => key.startsWith("review-monthly-20"))).toHaveLength(3);
    expect(keys).toHaveLength(6);
  });
});

describe("a recurring day", () => {
  const days = (cadence: Parameters<typeof periodKey>[1], first: string, to: string, from = first) => [
    ...recurringDays(cadence, { first, from, to }),
  ];

  test("keeps the day of the month, or is the last one", () => {
    expect(days("monthly", "2027-01-31", "2027-04-30")).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-31",
      "2027-04-30",
    ]);
    expect(days("quarterly", "2027-01-31", "2027-08-01")).toEqual(["2027-01-31", "2027-04-30", "2027-07-31"]);
    expect(days("yearly", "2027-05-01", "2029-01-01")).toEqual(["2027-05-01", "2028-05-01"]);
  });

  test("is every day, week or second week", () => {
    expect(days("daily", "2027-01-31", "2027-02-02")).toEqual(["2027-01-31", "2027-02-01", "2027-02-02"]);
    expect(days("weekly", "2027-01-31", "2027-02-14")).toEqual(["2027-01-31", "2027-02-07", "2027-02-14"]);
    expect(days("biweekly", "2027-01-31", "2027-02-20")).toEqual(["2027-01-31", "2027-02-14"]);
  });

  test("is within the requested days", () => {
    expect(days("weekly", "2027-01-31", "2027-02-14", "2027-02-07")).toEqual(["2027-02-07", "2027-02-14"]);
    expect(days("weekly", "2027-01-31", "2027-01-30")).toEqual([]);
  });

  test("belongs to a period", () => {
    const keys = (["yearly", "quarterly", "monthly", "weekly", "biweekly", "daily"] as const).map((cadence) =>
      periodKey("2027-05-09", cadence),
    );
    expect(keys).toEqual(["2027", "2027-q2", "2027-05", "2027-05-03", "2027-05-03", "2027-05-09"]);
    expect(["2027-03-31", "2027-04-01", "2027-12-31"].map((day) => periodKey(day, "quarterly"))).toEqual([
      "2027-q1",
      "2027-q2",
      "2027-q4",
    ]);
  });

  test("is moved from the weekend to Monday", () => {
    expect(["2027-05-07", "2027-05-08", "2027-05-09", "2027-05-10"].map(nextWorkingDay)).toEqual([
      "2027-05-07",
      "2027-05-10",
      "2027-05-10",
      "2027-05-10",
    ]);
  });
});

describe("a local time", () => {
  test("is an instant, also on days on which local time changes", () => {
    const at = (date: string, time: string) => instantOf(date, time, "Europe/Sofia").toISOString();
    expect(at("2027-01-15", "08:00")).toBe("2027-01-15T06:00:00.000Z");
    expect(at("2027-07-15", "08:00")).toBe("2027-07-15T05:00:00.000Z");
    expect(at("2027-10-31", "03:30")).toBe("2027-10-31T00:30:00.000Z");
  });

  test("that does not exist is moved by the gap", () => {
    expect(clockTime("2027-03-28", "03:30", "Europe/Sofia")).toEqual({ date: "2027-03-28", time: "04:30" });
    expect(clockTime("2027-03-28", "08:00", "Europe/Sofia")).toEqual({ date: "2027-03-28", time: "08:00" });
  });
});

describe("a table", () => {
  test("quotes cells with separators, and has lines that end with CR LF", () => {
    expect(formatCsv([["a", 'b"c', "d,e", "f\ng", "h\ri", "=1"]])).toBe(
      'a,"b""c","d,e","f\ng","h\ri",=1\r\n',
    );
  });

  test("begins with a byte order mark and has no formulas for a spreadsheet", () => {
    expect(formatCsv([["a", "=1"]], { spreadsheet: true })).toBe("\ufeffa,'=1\r\n");
  });

  test("has a formula in a cell that begins with an operator, also after spaces and quotes", () => {
    for (const cell of [
      "=1",
      "+1",
      "-1",
      "@x",
      " =1",
      "'=1",
      "\"'=1",
      "＝1",
      "＋1",
      "－1",
      "＠x",
      "\tx",
      "\rx",
      "'\nx",
    ])
      expect(isFormula(cell), JSON.stringify(cell)).toBe(true);
    for (const cell of ["", "a=1", " x", "'x", "1-1", "#x", "a\tb"])
      expect(isFormula(cell), JSON.stringify(cell)).toBe(false);
  });

  test("can have days in the order of most of Europe", () => {
    expect(formatDayFirst("2027-03-04")).toBe("04/03/2027");
  });
});

test("texts are padded and cut to a width in columns; wide characters take two", () => {
  expect(padToWidth("ab", 4)).toBe("ab  ");
  expect(padToWidth("東", 4)).toBe("東  ");
  expect(padToWidth("abcde", 4)).toBe("abcde");
  expect(truncateToWidth("abcd", 4)).toBe("abcd");
  expect(truncateToWidth("abcde", 4)).toBe("abc…");
  expect(truncateToWidth("ab cde", 4)).toBe("ab…");
  expect(truncateToWidth("東京都", 5)).toBe("東京…");
  expect(truncateToWidth("東京都", 4)).toBe("東…");
});

test("a platform needs an image or a video if it has no posts without them", () => {
  expect(needsMedia("instagram")).toBe(true);
  expect(needsMedia("x")).toBe(false);
  expect(needsMedia("unknown")).toBe(false);
});
