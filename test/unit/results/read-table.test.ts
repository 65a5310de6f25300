import { describe, expect, test } from "vitest";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import type { CustomExport } from "../../../src/lint/config/config-data.ts";
import type { Sections } from "../../../src/plan/sections.ts";
import type { Kpi } from "../../../src/plan/types.ts";
import type { ExportFormat } from "../../../src/results/export-format.ts";
import { exportFormats } from "../../../src/results/exports/index.ts";
import { aggregatePeriods, type PeriodOptions } from "../../../src/results/import/aggregate-periods.ts";
import type { ImportTarget } from "../../../src/results/import/column-bindings.ts";
import type { ImportNotation } from "../../../src/results/import/export-aggregator.ts";
import type { InputCell } from "../../../src/results/import/input-table.ts";
import { mergeResults } from "../../../src/results/import/merge-results.ts";
import { ownExportFormat } from "../../../src/results/import/own-export-format.ts";
import { type ReadTableResult, readTables } from "../../../src/results/import/read-table.ts";
import { emptySections } from "../../../src/schema/validate-plan.ts";

const today = "2027-03-15";
const kpi = (given: Partial<Kpi>): Kpi => ({ id: "orders", name: "Orders", ...given });
const own = (given: Omit<CustomExport, "name">, kpis: readonly Kpi[] = []): ExportFormat =>
  ownExportFormat({ name: "Shop", ...given }, kpis, new Vocabulary());

interface Options {
  kpis?: Kpi[];
  channels?: { id: string; platform: string }[];
  formats?: readonly ExportFormat[];
  target?: Partial<ImportTarget>;
  plan?: Sections["plan"];
  notation?: Partial<ImportNotation>;
  per?: PeriodOptions["per"];
  file?: string;
}

/** Reads a table of cells. */
async function read(...args: Parameters<typeof readAll>): Promise<ReadTableResult> {
  const [first] = await readAll(...args);
  if (!first) throw new Error("there is no table");
  return first;
}

/** Reads the tables of cells in one file. */
function readAll(
  rows: readonly (readonly InputCell[])[],
  {
    kpis = [kpi({})],
    channels = [],
    formats = [own({ columns: { orders: "Orders" } })],
    target,
    plan = {},
    notation,
    per,
    file,
  }: Options = {},
): Promise<ReadTableResult[]> {
  const input = (async function* () {
    for (const [index, cells] of rows.entries()) yield { cells, number: index + 1 };
  })();
  const sections: Sections = {
    ...emptySections(),
    kpis,
    plan,
    strategy: { channels } as Sections["strategy"],
  };
  return readTables(
    { rows: input, file },
    {
      formats,
      target: { sections, vocabulary: new Vocabulary(), ...target },
      notation: { language: "en", ...notation },
      per,
    },
  );
}

/** Returns the results of a table, as `date kpi value`. */
async function resultsOf(
  rows: readonly (readonly InputCell[])[],
  options: Options = {},
  periods: Partial<PeriodOptions> = {},
) {
  const tables = await readAll(rows, { ...options, ...(periods.per && { per: periods.per }) });
  const exports = tables.flatMap((table) => (table.kind === "export" ? [table.days] : []));
  const [days] = exports;
  if (!days) throw new Error(`it is read as "${tables[0]?.kind}"`);
  const { results, incompletePeriods, notAggregatable, replaced } = aggregatePeriods(exports, {
    today,
    ...periods,
  });
  return {
    results: results.map(({ date, kpi: id, value }) => `${date} ${id} ${value}`),
    incomplete: [...incompletePeriods].map(([id, lastDays]) => [id, lastDays.length]),
    notAggregatable,
    ...(replaced.length > 0 && { replaced }),
    faults: days.faults.first.map(({ row, why }) => `${row} ${why.say}`),
  };
}

/** Returns a row for each day of a month. */
const daysOf = (month: string, count: number, value: (day: number) => InputCell): InputCell[][] =>
  Array.from({ length: count }, (_, index) => [
    `${month}-${String(index + 1).padStart(2, "0")}`,
    value(index + 1),
  ]);

describe("a table of results", () => {
  test("is recognized by its columns; the last value of a day wins", async () => {
    const table = await read([
      ["Value", "DATE", "kpi", "note"],
      ["4", "2027-01-31", "orders", "cold"],
      ["", "", "", ""],
      ["many", "2027-02-28", "orders", ""],
      ["5", "2027-01-31", "orders", ""],
      [6, "2027-01-31", "visits"],
    ]);
    expect(table).toMatchObject({
      kind: "results",
      results: [
        { date: "2027-01-31", kpi: "orders", value: 5 },
        { date: "2027-01-31", kpi: "visits", value: 6 },
      ],
      faults: { count: 1, first: [{ row: 4, why: { say: "resultsValue" } }] },
    });
  });
});

describe("a table that is not recognized", () => {
  test("is unknown", async () => {
    expect(await read([["a", "b"]], { formats: exportFormats })).toEqual({ kind: "unknown" });
    expect(await read([])).toMatchObject({ kind: "unknown" });
  });

  test("has a reason if the user described the format: a column is missing, or there are no dates", async () => {
    expect(
      await read([
        ["Day", "Sales"],
        ["2027-01-01", "4"],
      ]),
    ).toEqual({
      kind: "unknown",
      why: { say: "exportColumns", data: { columns: "Orders" } },
    });
    expect(
      await read([
        ["Day", "Orders"],
        ["Monday", "4"],
      ]),
    ).toEqual({
      kind: "unknown",
      why: { say: "exportDates", data: undefined },
    });
  });

  test("has no KPI of the plan", async () => {
    const formats = [own({ columns: { visits: "Orders" } })];
    expect(
      await read(
        [
          ["Day", "Orders"],
          ["2027-01-01", "4"],
        ],
        { formats },
      ),
    ).toMatchObject({ kind: "idle" });
  });
});

describe("the days of a table", () => {
  const table = [
    ["Shop report", ""],
    ["Day", "ORDERS  "],
    ["2027-01-01", "4"],
    ["2027-01-01", "2"],
    ["2027-01-02", "-"],
    ["2027-01-03", "many"],
    ["2027-01-04 10:00", "1,200"],
    ["Total", "1206"],
  ];

  test("are added up, and other cells are reported", async () => {
    expect(await resultsOf(table)).toEqual({
      results: ["2027-01-01 orders 6", "2027-01-04 orders 1200"],
      incomplete: [["orders", 1]],
      notAggregatable: [],
      faults: ["6 exportNumber"],
    });
  });

  test("are in the named column, even if another one has dates", async () => {
    const formats = [own({ columns: { orders: "Orders" }, date: "Paid" })];
    const rows = [
      ["Ordered", "Paid", "Orders"],
      ["2027-01-01", "2027-01-05", "4"],
    ];
    expect((await resultsOf(rows, { formats })).results).toEqual(["2027-01-05 orders 4"]);
  });

  test("with an invalid date are reported", async () => {
    const { results, faults } = await resultsOf([...table.slice(1, 3), ["2027-02-30", "4"]]);
    expect(results).toEqual(["2027-01-01 orders 4"]);
    expect(faults).toEqual(["3 resultsDate"]);
  });

  test("have the order of the user, of the format, or of the dates", async () => {
    const rows = [
      ["Day", "Orders"],
      ["3/4/2027", "4"],
    ];
    const dates = async (options: Options, more: string[][] = []) =>
      (await resultsOf([...rows, ...more], options)).results[0];
    expect(await dates({ notation: { dateOrder: "mdy" } })).toBe("2027-03-04 orders 4");
    const formats = [own({ columns: { orders: "Orders" }, dates: "mdy" })];
    expect(await dates({ formats })).toBe("2027-03-04 orders 4");
    expect(await dates({ formats, notation: { dateOrder: "dmy" } })).toBe("2027-04-03 orders 4");
    expect(await dates({}, [["3/13/2027", "1"]])).toBe("2027-03-04 orders 4");
    await expect(dates({})).rejects.toMatchObject({ why: { say: "exportOrder" } });
  });

  test("have numbers in the notation of the user, of the column, of the format or of the plan", async () => {
    const first = async (cell: string, options: Options = {}) =>
      (
        await resultsOf(
          [
            ["Day", "Orders"],
            ["2027-01-01", cell],
          ],
          options,
        )
      ).results[0]?.split(" ")[2];
    expect(await first("1,234")).toBe("1234");
    expect(await first("1,234", { notation: { language: "bg" } })).toBe("1.234");
    expect(await first("1,234", { notation: { numberLanguage: "bg" } })).toBe("1.234");
    expect(await first("1,234", { formats: [own({ columns: { orders: "Orders" }, numbers: "bg" })] })).toBe(
      "1.234",
    );
    expect(await first("1.234,5")).toBe("1234.5");
  });

  test("can have several columns that are added up", async () => {
    const formats = [own({ columns: { orders: ["Online", "In store"] } })];
    const rows = [
      ["Day", "In store", "Online"],
      ["2027-01-01", "4", "3"],
      ["2027-01-02", "", "2"],
    ];
    expect((await resultsOf(rows, { formats })).results).toEqual([
      "2027-01-01 orders 7",
      "2027-01-02 orders 2",
    ]);
  });
});

describe("the days of a period", () => {
  const january = [["Day", "Orders"], ...daysOf("2027-01", 31, (day) => day)];
  const monthly = [kpi({ cadence: "monthly" })];
  const formats = (take?: "sum" | "last" | "mean") => [own({ columns: { orders: "Orders" }, take })];

  test("become one result on its last day, according to the cadence of the KPI", async () => {
    expect((await resultsOf(january, { kpis: monthly })).results).toEqual(["2027-01-31 orders 496"]);
    const weekly = await resultsOf(january, { kpis: [kpi({ cadence: "weekly" })] });
    expect(weekly.results).toEqual([
      "2027-01-10 orders 49",
      "2027-01-17 orders 98",
      "2027-01-24 orders 147",
      "2027-01-31 orders 196",
    ]);
    expect(weekly.incomplete).toEqual([["orders", 1]]);
    expect((await resultsOf(january, { kpis: [kpi({ cadence: "biweekly" })] })).results).toHaveLength(4);
    expect((await resultsOf(january, { kpis: [kpi({ cadence: "daily" })] })).results).toHaveLength(31);
    expect((await resultsOf(january, {})).results).toHaveLength(31);
  });

  test("become quarters for quarterly and yearly KPIs", async () => {
    const quarter = [...january, ...daysOf("2027-02", 28, () => 1), ...daysOf("2027-03", 31, () => 1)];
    for (const cadence of ["quarterly", "yearly"] as const)
      expect((await resultsOf(quarter, { kpis: [kpi({ cadence })] })).results).toEqual([
        "2027-03-31 orders 555",
      ]);
    expect((await resultsOf(january, { kpis: [kpi({ cadence: "quarterly" })] })).incomplete).toEqual([
      ["orders", 1],
    ]);
  });

  test("can be combined differently", async () => {
    expect((await resultsOf(january, { kpis: monthly }, { per: "day" })).results).toHaveLength(31);
    const mean = await resultsOf(january, { kpis: monthly, formats: formats("mean") });
    expect(mean.results).toEqual(["2027-01-31 orders 16"]);
    const last = await resultsOf(january, { kpis: monthly, formats: formats("last") });
    expect(last.results).toEqual(["2027-01-31 orders 31"]);
    const chosen = await resultsOf(
      january,
      { kpis: monthly, formats: formats("last") },
      { aggregation: "sum" },
    );
    expect(chosen.results).toEqual(["2027-01-31 orders 496"]);
  });

  test("are added up for counts and money, and cannot be for rates, prices and durations", () => {
    const unitOf = (unit: Kpi["unit"]) =>
      own({ columns: { orders: "Orders" } }, [kpi({ unit })]).amounts.orders;
    for (const unit of ["percent", "ratio", "score", "duration", "currency"] as const)
      expect(unitOf(unit)?.aggregation, unit).toBe("never");
    expect(unitOf("count")?.aggregation).toBe("sum");
    expect(unitOf(undefined)?.aggregation).toBe("sum");
    const metricOf = (metric: string) =>
      own({ columns: { orders: "Orders" } }, [kpi({ metric })]).amounts.orders?.aggregation;
    expect(["followers", "review-rating"].map(metricOf)).toEqual(["last", "last"]);
    expect(["net-followers", "orders", "spend", "revenue-social"].map(metricOf)).toEqual([
      "sum",
      "sum",
      "sum",
      "sum",
    ]);
    expect(["reach", "cpl", "ctr", "first-response-time"].map(metricOf)).toEqual([
      "never",
      "never",
      "never",
      "never",
    ]);
    expect(own({ columns: { followers: "Followers" } }).amounts.followers?.aggregation).toBe("last");
  });

  test("are left out if the table does not cover all of them", async () => {
    const late = await resultsOf([["Day", "Orders"], ...january.slice(2)], { kpis: monthly });
    expect(late).toMatchObject({ results: [], incomplete: [["orders", 1]] });
    const early = await resultsOf(january.slice(0, -1), { kpis: monthly });
    expect(early).toMatchObject({ results: [], incomplete: [["orders", 1]] });
    const gap = await resultsOf([...january.slice(0, 5), ...january.slice(9)], { kpis: monthly });
    expect(gap.results).toHaveLength(1);
  });

  test("can be in several files, and the later file wins", async () => {
    const shop = formats();
    const [first, second] = await Promise.all(
      [january.slice(0, 21), [["Day", "Orders"], ...daysOf("2027-01", 31, () => 1).slice(19)]].map((rows) =>
        read(rows, { kpis: monthly, formats: shop }),
      ),
    );
    if (first?.kind !== "export" || second?.kind !== "export") throw new Error("they are no exports");
    const { results } = aggregatePeriods([second.days, first.days], { today });
    expect(results).toEqual([{ kpi: "orders", date: "2027-01-31", value: 210 + 11 }]);
    const reversed = aggregatePeriods([first.days, second.days], { today }).results;
    expect(reversed[0]?.value).toBe(190 + 12);
    expect(aggregatePeriods([first.days], { today }).results).toEqual([]);
  });

  test("must be over, and covered by an export of posts, which does not have a row for each day", async () => {
    const posts = [own({ columns: { orders: "Orders" }, rows: "post" })];
    const rows = [
      ["Day", "Orders"],
      ["2027-02-03", "4"],
      ["2027-03-02", "1"],
    ];
    const options = { kpis: monthly, formats: posts };
    expect(await resultsOf(rows, options)).toMatchObject({ results: [], incomplete: [["orders", 2]] });
    const covered = { ...options, notation: { covered: { from: "2027-02-01", to: "2027-03-31" } } };
    const stated = { results: ["2027-02-28 orders 4"], incomplete: [["orders", 1]] };
    expect(await resultsOf(rows, covered)).toMatchObject(stated);
    expect((await resultsOf(rows, covered, { today: "2027-03-31" })).results).toHaveLength(1);
    expect((await resultsOf(rows, covered, { today: "2027-04-01" })).results).toHaveLength(2);
    const named = { ...options, file: "Feb-01-2027_Mar-14-2027_1.csv" };
    expect(await resultsOf(rows, named)).toMatchObject(stated);
  });

  test("cannot have one KPI from exports of two formats", async () => {
    const other = { ...own({ columns: { orders: "Orders" } }), id: "till", name: "Till" };
    const tables = await Promise.all(
      [formats(), [other]].map((format) => read(january, { formats: format })),
    );
    const days = tables.flatMap((table) => (table.kind === "export" ? [table.days] : []));
    const { results, contradicted } = aggregatePeriods(days, { today });
    expect(results).toEqual([]);
    expect([...contradicted]).toEqual([["orders", ["Shop", "Till"]]]);
  });

  test("are taken from an export by day if there is one of posts, too", async () => {
    const posts = { ...own({ columns: { orders: "Orders" }, rows: "post" }), name: "Posts" };
    const tables = await Promise.all(
      [[posts], formats()].map((format) => read(january, { formats: format, kpis: monthly })),
    );
    const days = tables.flatMap((table) => (table.kind === "export" ? [table.days] : []));
    expect(aggregatePeriods(days, { today }).results).toEqual([
      { kpi: "orders", date: "2027-01-31", value: 496 },
    ]);
  });
});

describe("figures of one day", () => {
  const followers = [kpi({ metric: "followers", cadence: "monthly" })];
  const levels = [own({ columns: { orders: "Orders" } }, followers)];
  const options: Options = { kpis: followers, formats: levels };
  const january = daysOf("2027-01", 31, (day) => 1000 + day);

  test("have their last value in a month if they are levels", async () => {
    const rows = [["Day", "Orders"], ...january];
    expect((await resultsOf(rows, options)).results).toEqual(["2027-01-31 orders 1031"]);
    expect((await resultsOf([["Day", "Orders"], ...january.toReversed()], options)).results).toEqual([
      "2027-01-31 orders 1031",
    ]);
  });

  test("have the value of the latest time if they are levels, and are left out if their order is unknown", async () => {
    const daily: Options = { ...options, kpis: [kpi({ metric: "followers" })] };
    const timed = [
      ["Day", "Orders"],
      ["2027-01-01 18:00", "1005"],
      ["2027-01-01 09:00", "1001"],
    ];
    expect((await resultsOf(timed, daily)).results).toEqual(["2027-01-01 orders 1005"]);
    const open = [
      ["Day", "Orders"],
      ["2027-01-01", "1005"],
      ["2027-01-01", "1001"],
      ["2027-01-02", "1006"],
    ];
    expect(await resultsOf(open, daily)).toMatchObject({
      results: ["2027-01-02 orders 1006"],
      incomplete: [["orders", 1]],
    });
  });

  test("are added up if the day is written in two ways", async () => {
    const rows = [
      ["Day", "Orders"],
      ["1.3.2027", "10"],
      ["01.03.2027", "5"],
      ["2027-03-01", "2"],
      ["1 March 2027", "1"],
    ];
    expect((await resultsOf(rows)).results).toEqual(["2027-03-01 orders 18"]);
  });

  test("are not added to totals", async () => {
    const rows = [
      ["Day", "Shop", "Orders"],
      ["2027-03-01", "All", "15"],
      ["2027-03-01", "North", "10"],
      ["2027-03-01", "South", "5"],
      ["2027-03-02", "Общо", "7"],
    ];
    expect((await resultsOf(rows)).results).toEqual(["2027-03-01 orders 15", "2027-03-02 orders 7"]);
  });

  test("are left out with their period if one of them cannot be read", async () => {
    const rows = [
      ["Day", "Orders"],
      ["2027-03-01", "10"],
      ["2027-03-01", "many"],
      ["2027-03-02", "5"],
    ];
    expect(await resultsOf(rows)).toMatchObject({
      results: ["2027-03-02 orders 5"],
      incomplete: [["orders", 1]],
      faults: ["3 exportNumber"],
    });
  });

  test("can differ between two tables: the later one wins, and both are shown", async () => {
    const rows = [
      ["Day", "Orders"],
      ["2027-03-01", "10"],
      ["2027-03-02", "5"],
      [],
      ["Day", "Orders"],
      ["2027-03-01", "12"],
      ["2027-03-02", "5"],
    ];
    expect(await resultsOf(rows)).toMatchObject({
      results: ["2027-03-01 orders 12", "2027-03-02 orders 5"],
      replaced: [{ kpi: "orders", date: "2027-03-01", value: 12, replaced: 10 }],
    });
  });
});

describe("dates without a year", () => {
  const rows = [
    ["Day", "Orders"],
    ["November 29", "10"],
    ["January 1", "30"],
    ["February 27", "40"],
  ];
  const read2026 = ["2025-11-29 orders 10", "2026-01-01 orders 30", "2026-02-27 orders 40"];

  test("have the year of the last day from the user, or from the name of the file", async () => {
    expect((await resultsOf(rows, { notation: { year: 2026 } })).results).toEqual(read2026);
    expect((await resultsOf(rows, { file: "Overview_2025-11-29_2026-02-27.csv" })).results).toEqual(read2026);
  });

  test("are not guessed from today", async () => {
    await expect(resultsOf(rows)).rejects.toMatchObject({
      why: { say: "exportYear", data: { date: "November 29" } },
    });
  });

  test("are two days if they are in two years", async () => {
    const year = [
      ["Day", "Orders"],
      ["February 27", "1"],
      ["June 1", "2"],
      ["November 1", "3"],
      ["February 27", "4"],
    ];
    expect((await resultsOf(year, { notation: { year: 2027 } })).results).toEqual([
      "2026-02-27 orders 1",
      "2026-06-01 orders 2",
      "2026-11-01 orders 3",
      "2027-02-27 orders 4",
    ]);
  });
});

describe("several tables in one file", () => {
  const meta: Options["channels"] = [
    { id: "fb", platform: "facebook" },
    { id: "ig", platform: "instagram" },
  ];
  const visits = [
    kpi({ id: "fb-visits", metric: "profile-visits", channel: "fb" }),
    kpi({ id: "ig-visits", metric: "profile-visits", channel: "ig" }),
  ];
  const stacked = (first: string, second: string) => [
    [first],
    ["Date", "Primary"],
    ["2027-02-01T00:00:00", "100"],
    [""],
    [second],
    ["Date", "Primary"],
    ["2027-02-01T00:00:00", "7"],
    [""],
  ];
  const options: Options = { kpis: visits, channels: meta, formats: exportFormats };

  test("are of the networks in their titles", async () => {
    const rows = stacked("Facebook visits", "Instagram profile visits");
    const both = ["2027-02-01 fb-visits 100", "2027-02-01 ig-visits 7"];
    expect((await resultsOf(rows, options)).results).toEqual(both);
    expect(
      (
        await resultsOf(
          rows.filter(([cell]) => cell !== ""),
          options,
        )
      ).results,
    ).toEqual(both);
    for (const [channel, result] of [
      ["fb", both[0]],
      ["ig", both[1]],
    ] as const)
      expect((await resultsOf(rows, { ...options, target: { channel } })).results).toEqual([result]);
  });

  test("are of the other network if one title does not name it", async () => {
    const { results } = await resultsOf(stacked("Visits", "Instagram profile visits"), options);
    expect(results).toEqual(["2027-02-01 fb-visits 100", "2027-02-01 ig-visits 7"]);
  });

  test("can be unknown, and are skipped", async () => {
    const rows = [
      ["Top cities"],
      ["Sofia", "Plovdiv"],
      ["1.7", "1.1"],
      [],
      ...stacked("Facebook visits", "Instagram profile visits").slice(0, 4),
      ["Top pages"],
      ["Page", "Count"],
      ["2027-02-01", "999"],
    ];
    expect((await resultsOf(rows, options)).results).toEqual(["2027-02-01 fb-visits 100"]);
  });

  test("have the days in the comments above each of them", async () => {
    const rows = [
      ["# Start date: 20270201"],
      ["# End date: 20270202"],
      ["Nth day", "Users"],
      ["0000", "900"],
      [],
      ["# Start date: 20270301"],
      ["# End date: 20270302"],
      ["Nth day", "Sessions"],
      ["0000", "16"],
      ["0001", "3"],
      [],
      ["# Start date: 20270301"],
      ["# End date: 20270302"],
      ["Country", "Users"],
      ["BG", "7"],
    ];
    const web: Options = { kpis: [kpi({ id: "web", metric: "website-visits" })], formats: exportFormats };
    expect((await resultsOf(rows, web)).results).toEqual(["2027-03-01 web 16", "2027-03-02 web 3"]);
  });

  test("are not begun by empty rows or by texts between the days", async () => {
    const rows = [["Day", "Orders"], ["2027-03-01", "1"], [], ["Week 10"], ["2027-03-08", "2"]];
    expect((await resultsOf(rows)).results).toEqual(["2027-03-01 orders 1", "2027-03-08 orders 2"]);
  });
});

describe("rows of several days", () => {
  const ads = (...rows: string[][]) => [
    ["Campaign name", "Reporting starts", "Reporting ends", "Amount spent (EUR)", "Reach"],
    ...rows,
  ];
  const options = (metric: string): Options => ({
    kpis: [kpi({ metric, channel: "ig", cadence: "monthly" })],
    channels: [{ id: "ig", platform: "instagram" }],
    formats: exportFormats,
  });
  const months = ads(
    ["", "2027-01-01", "2027-02-28", "90", "500"],
    ["Winter", "2027-01-01", "2027-01-31", "40", "300"],
    ["Winter", "2027-02-01", "2027-02-28", "50", "350"],
  );

  test("are the value of the period that they cover", async () => {
    expect((await resultsOf(months, options("spend"))).results).toEqual([
      "2027-01-31 orders 40",
      "2027-02-28 orders 50",
    ]);
    expect((await resultsOf(months, options("reach"))).results).toEqual([
      "2027-01-31 orders 300",
      "2027-02-28 orders 350",
    ]);
  });

  test("are left out if they reach over the end of a period", async () => {
    const weeks = ads(
      ["Winter", "2027-01-25", "2027-01-31", "40", "1"],
      ["Winter", "2027-02-01", "2027-02-07", "50", "1"],
    );
    expect(await resultsOf(weeks, options("spend"))).toMatchObject({
      results: [],
      incomplete: [["orders", 2]],
    });
  });
});

describe("rows of several networks and accounts", () => {
  const columns = ["Date", "Network", "Profile", "Audience", "Impressions", "Engagements"];
  const rows = [
    columns,
    ["01-15-2027", "Facebook", "Cafe", "25,929", "19,773", "79"],
    ["01-15-2027", "TikTok", "cafe", "5,000", "1,500", "10"],
  ];
  const impressions = (...channels: string[]): Options => ({
    kpis: channels.map((channel) => kpi({ id: channel, metric: "impressions", channel })),
    channels: [
      { id: "fb", platform: "facebook" },
      { id: "tt", platform: "tiktok" },
    ],
    formats: exportFormats,
  });

  test("are for the channels of their networks", async () => {
    expect((await resultsOf(rows, impressions("fb", "tt"))).results).toEqual([
      "2027-01-15 fb 19773",
      "2027-01-15 tt 1500",
    ]);
  });

  test("are not added up if two accounts are of one channel", async () => {
    const two = [...rows, ["01-15-2027", "TikTok", "bar", "1,000", "500", "1"]];
    await expect(resultsOf(two, impressions("tt"))).rejects.toMatchObject({ why: { say: "exportAccounts" } });
    const named = { ...impressions("tt"), target: { account: "bar" } };
    expect((await resultsOf(two, named)).results).toEqual(["2027-01-15 tt 500"]);
  });
});

test("a rate has no value if the column of its dividend is empty", async () => {
  const rows = [
    ["Day", "Amount spent (EUR)", "Impressions", "Link clicks"],
    ["2027-01-01", "5", "100", ""],
  ];
  const kpis = [kpi({ metric: "ctr", channel: "ig" }), kpi({ id: "cpm", metric: "cpm", channel: "ig" })];
  const options = { kpis, channels: [{ id: "ig", platform: "instagram" }], formats: exportFormats };
  expect((await resultsOf(rows, options)).results).toEqual(["2027-01-01 cpm 50"]);
});

test("net followers are those gained less those lost", async () => {
  const rows = [
    ["Date", "Impressions", "New follows", "Unfollows"],
    ["2027-01-01", "10", "5", "2"],
    ["2027-01-02", "10", "0", "1"],
  ];
  const kpis = [kpi({ metric: "net-followers", channel: "x", cadence: "daily" })];
  const options = { kpis, channels: [{ id: "x", platform: "x" }], formats: exportFormats };
  expect((await resultsOf(rows, options)).results).toEqual(["2027-01-01 orders 3", "2027-01-02 orders -1"]);
});

describe("a known export", () => {
  const linkedIn = { id: "li", platform: "linkedin" };
  const instagram = { id: "ig", platform: "instagram" };
  const rows = [
    ["Date", "Impressions (total)", "Unique impressions (organic)", "Clicks (total)", "Reactions (total)"],
    ["01/01/2027", "200", "150", "6", "4"],
    ["01/02/2027", "100", "90", "1", "4"],
  ];
  const options = (kpis: Kpi[], channels = [linkedIn], target: Partial<ImportTarget> = {}): Options => ({
    kpis,
    channels,
    target,
    formats: exportFormats,
  });
  const impressions = kpi({ id: "views", metric: "impressions" });

  test("gives a KPI the figure of its metric", async () => {
    const { results } = await resultsOf(rows, options([{ ...impressions, channel: "li" }]));
    expect(results).toEqual(["2027-01-01 views 200", "2027-01-02 views 100"]);
  });

  test("gives a rate the quotient of the sums", async () => {
    const rate = kpi({ id: "rate", metric: "er-impressions", channel: "li" });
    expect((await resultsOf(rows, options([rate]))).results).toEqual([
      "2027-01-01 rate 5",
      "2027-01-02 rate 5",
    ]);
    const ads = [
      ["Day", "Amount spent (EUR)", "Impressions", "Leads"],
      ...daysOf("2027-01", 31, (day) => (day === 1 ? 12 : 0)).map(([day = "", spent = ""]) => [
        day,
        spent,
        "100",
        "0",
      ]),
    ];
    const paid = { channel: "ig", cadence: "monthly" } as const;
    const prices = [kpi({ id: "cpm", metric: "cpm", ...paid }), kpi({ id: "cpl", metric: "cpl", ...paid })];
    // 1000 × 12 / 3100; a price per lead cannot be calculated without leads.
    expect((await resultsOf(ads, options(prices, [instagram]))).results).toEqual(["2027-01-31 cpm 3.871"]);
  });

  test("does not add up people who were reached on several days", async () => {
    const weekly = kpi({ id: "reach", metric: "reach", channel: "li", cadence: "weekly" });
    const week = [
      rows[0] ?? [],
      ...Array.from({ length: 7 }, (_, day) => [
        `01/${String(day + 4).padStart(2, "0")}/2027`,
        "1",
        "1",
        "1",
        "1",
      ]),
    ];
    expect(await resultsOf(week, options([weekly]))).toMatchObject({
      results: [],
      notAggregatable: ["reach"],
    });
    expect((await resultsOf(week, options([{ ...weekly, cadence: "daily" }]))).results).toHaveLength(7);
  });

  test.each<[string, Kpi, (typeof linkedIn)[], string | undefined, boolean]>([
    ["a channel of its platform", { ...impressions, channel: "li" }, [linkedIn, instagram], undefined, true],
    [
      "a channel of another platform",
      { ...impressions, channel: "ig" },
      [linkedIn, instagram],
      undefined,
      false,
    ],
    ["the only channel of the plan", impressions, [linkedIn], undefined, true],
    ["all channels of the plan", impressions, [linkedIn, instagram], undefined, false],
    [
      "its platform as the source",
      { ...impressions, source: "native:linkedin" },
      [linkedIn, instagram],
      undefined,
      true,
    ],
    ["the channel that the user names", { ...impressions, channel: "li" }, [linkedIn], "li", true],
    ["no channel, although the user names one", impressions, [linkedIn], "li", false],
    ["another unit than its metric", { ...impressions, unit: "percent" }, [linkedIn], undefined, false],
    ["no metric", kpi({ id: "views" }), [linkedIn], undefined, false],
  ])("is for a KPI with %s: %#", async (_, one, channels, channel, isFor) => {
    const { kind } = await read(rows, options([one], channels, { channel }));
    expect(kind).toBe(isFor ? "export" : "idle");
  });

  test("is rejected if it may belong to several channels, unless the user names one", async () => {
    const other = { id: "jobs", platform: "linkedin" };
    const kpis = [
      { ...impressions, channel: "li" },
      { ...impressions, id: "jobs-views", channel: "jobs" },
    ];
    await expect(read(rows, options(kpis, [linkedIn, other]))).rejects.toMatchObject({
      why: { say: "exportChannels", data: { channels: { list: ["li", "jobs"], joint: "comma" } } },
    });
    const named = await resultsOf(rows, options(kpis, [linkedIn, other], { channel: "jobs" }));
    expect(named.results[0]).toBe("2027-01-01 jobs-views 200");
  });

  test("is rejected if it is in another currency than the plan", async () => {
    const ads = [
      ["Day", "Amount spent (USD)", "Impressions"],
      ["2027-01-01", "12.50", "100"],
    ];
    const kpis = [kpi({ id: "spend", metric: "spend", channel: "ig" })];
    const inCurrency = (currency?: string) =>
      read(ads, { ...options(kpis, [instagram]), plan: currency === undefined ? {} : { currency } });
    await expect(inCurrency("EUR")).rejects.toMatchObject({
      why: { say: "exportCurrency", data: { currency: "USD", own: "EUR" } },
    });
    expect((await inCurrency("USD")).kind).toBe("export");
    expect((await inCurrency()).kind).toBe("export");
    const signed = [
      ["Day", "Amount spent"],
      ["2027-01-01", "US$12.50"],
    ];
    await expect(
      read(signed, { ...options(kpis, [instagram]), plan: { currency: "EUR" } }),
    ).rejects.toMatchObject({
      why: { say: "exportCurrency", data: { currency: "USD", own: "EUR" } },
    });
    const other = { ...options([kpi({ id: "views", metric: "impressions", channel: "ig" })], [instagram]) };
    expect((await read(ads, { ...other, plan: { currency: "EUR" } })).kind).toBe("export");
  });

  test("leaves out rows of several days", async () => {
    const ads = [
      ["Reporting starts", "Reporting ends", "Amount spent (EUR)"],
      ["2027-01-01", "2027-01-01", "12.50"],
      ["2027-01-02", "2027-01-08", "80"],
    ];
    const kpis = [kpi({ id: "spend", metric: "spend", channel: "ig" })];
    expect(await resultsOf(ads, options(kpis, [instagram]))).toMatchObject({
      results: ["2027-01-01 spend 12.5"],
      faults: ["3 exportSeveralDays"],
    });
  });
});

test("new results are compared with the recorded ones", () => {
  const at = (id: string, date: string, value: number) => ({ kpi: id, date, value });
  const results = [
    at("b", "2027-02-28", 1),
    at("b", "2027-01-31", 2),
    at("a", "2027-02-28", 3),
    at("c", "2027-01-31", 9),
    at("c", "2027-01-31", 4),
    at("d", "2027-01-31", 5),
    at("a", "2027-01-31", 6),
  ];
  const recorded = [at("c", "2027-01-31", 4), at("d", "2027-01-31", 0), at("a", "2027-01-31", 7)];
  expect(mergeResults(results, recorded)).toEqual({
    addedResults: [at("b", "2027-01-31", 2), at("a", "2027-02-28", 3), at("b", "2027-02-28", 1)],
    unchanged: 1,
    conflicts: [
      { result: at("a", "2027-01-31", 6), recorded: 7 },
      { result: at("d", "2027-01-31", 5), recorded: 0 },
    ],
  });
});
