import { describe, expect, test } from "vitest";
import { parseResults, readResults } from "../../../src/results/result-files.ts";

describe("a file of results", () => {
  test("is read with commas, and in the format of European spreadsheets", () => {
    const plain = parseResults("date,kpi,value,note\n2027-01-31,visits,262.5,counted by hand\n", "a.csv");
    expect(plain).toEqual({
      results: [{ date: "2027-01-31", kpi: "visits", value: 262.5, note: "counted by hand" }],
      diagnostics: [],
    });
    const european = parseResults("\uFEFFkpi;value;date\r\nпосещения;262,5;2027-01-31\r\n", "a.csv");
    expect(european.results).toEqual([{ date: "2027-01-31", kpi: "посещения", value: 262.5 }]);
  });

  test("reports invalid rows, and reads the others", () => {
    const { results, diagnostics } = parseResults(
      "date,kpi,value\n2027-02-30,a,1\n2027-02-28,,1\n2027-02-28,a,many\n2027-02-28,a,1e3\n2027-02-28,a,-4\n",
      "a.csv",
    );
    expect(results).toEqual([{ date: "2027-02-28", kpi: "a", value: -4 }]);
    expect(diagnostics.map(({ row, reason }) => [row, reason.say])).toEqual([
      [2, "resultsDate"],
      [3, "resultsKpi"],
      [4, "resultsValue"],
      [5, "resultsValue"],
    ]);
  });

  test("without the required columns, a missing file, and a file outside the project are reported", () => {
    expect(parseResults("day,value\n1,2\n", "a.csv").diagnostics).toMatchObject([
      { row: 1, reason: { say: "resultsHead" } },
    ]);
    expect(parseResults("", "a.csv")).toEqual({ results: [], diagnostics: [] });
    const files = {
      exists: (path: string) => !path.includes("missing"),
      realPath: (path: string) => path,
      read: () => new TextEncoder().encode('date,kpi,value\n"2027'),
    };
    const { diagnostics } = readResults(
      {
        results: [
          "missing.csv",
          "../../secret.csv",
          "broken.csv",
          { kpi: "a", date: "2027-01-01", value: 1 },
        ],
      },
      { plan: "/home/plan/smplan.yaml", root: "/home/plan", files },
    );
    expect(diagnostics.map(({ reason }) => reason.say)).toEqual([
      "resultsMissing",
      "resultsOutside",
      "resultsUnreadable",
    ]);
  });
});
