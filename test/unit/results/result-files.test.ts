import { describe, expect, test } from "vitest";
import {
  detectDelimiter,
  lastReadingsInFiles,
  parsePlainNumber,
  parseResults,
  readResults,
  resultFilesIn,
} from "../../../src/results/result-files.ts";
import { lastReadings, resultReader } from "../../../src/results/result-reader.ts";

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

  test("reports the number of a row as spreadsheets show it, with empty rows", () => {
    const text =
      '\ndate,kpi,value,note\n\n2027-02-28,a,many,\n2027-02-28,a,1,"two\nlines"\n \n2027-02-30,a,1,\n';
    const { results, diagnostics } = parseResults(text, "a.csv");
    expect(results).toHaveLength(1);
    expect(diagnostics.map(({ row }) => row)).toEqual([4, 7]);
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

test("the result files of a plan are named by one text or in a list", () => {
  const result = { kpi: "a", date: "2027-01-01", value: 1 };
  expect(resultFilesIn({ results: "a.csv" })).toEqual(["a.csv"]);
  expect(resultFilesIn({ results: [result, "a.csv", "b.csv"] })).toEqual(["a.csv", "b.csv"]);
  expect(resultFilesIn({})).toEqual([]);
});

describe("the result files of a plan", () => {
  const texts: Readonly<Record<string, string>> = {
    "/home/plan/a.csv": "date,kpi,value\n2027-02-28,a,2\n2027-01-31,a,1\n2027-01-31,b,5\n",
    "/home/plan/b.csv": "date,kpi,value\n2027-02-28,a,3\n",
  };
  const location = {
    plan: "/home/plan/smplan.yaml",
    root: "/home/plan",
    files: {
      exists: (path: string) => Object.hasOwn(texts, path),
      realPath: (path: string) => path,
      read: (path: string) => new TextEncoder().encode(texts[path]),
    },
  };
  const inline = { kpi: "a", date: "2027-03-31", value: 9 };
  const measurement = { results: [inline, "a.csv", "b.csv"] };

  test("are read after the results in the plan, in their order", async () => {
    const expected = [inline, "a 2", "a 1", "b 5", "a 3"];
    const { results, diagnostics } = readResults(measurement, location);
    expect(results.map((one) => (one === inline ? inline : `${one.kpi} ${one.value}`))).toEqual(expected);
    expect(diagnostics).toEqual([]);
    expect(await resultReader(location)(measurement)).toEqual({ results, diagnostics });
    expect(await resultReader(location)({ results: [inline] })).toEqual({
      results: [inline],
      diagnostics: [],
    });
  });

  test("have a last reading for each KPI, the later one of the same day", async () => {
    const last = lastReadingsInFiles(measurement, location);
    expect(last.map(({ kpi, value }) => `${kpi} ${value}`)).toEqual(["a 3", "b 5"]);
    expect(await lastReadings(measurement, location)).toEqual(last);
    expect(await lastReadings({ results: [inline] }, location)).toEqual([]);
  });
});

test("the apostrophe that protects a note from a spreadsheet is not part of it", () => {
  const noteOf = (note: string) =>
    parseResults(`date,kpi,value,note\n2027-01-31,a,1,${note}\n`, "").results[0]?.note;
  expect(noteOf("'=1+1")).toBe("=1+1");
  expect(noteOf("''+1")).toBe("'+1");
  expect(noteOf("'quoted'")).toBe("'quoted'");
  expect(noteOf("")).toBeUndefined();
});

test("the delimiter of a table occurs equally often in most lines", () => {
  expect(detectDelimiter("a;b;c\n1,5;2,5;3\n")).toBe(";");
  expect(detectDelimiter("a\tb\n1,5\t2\n")).toBe("\t");
  expect(detectDelimiter('a,b\n"1;2;3;4;5",6\n')).toBe(",");
  expect(detectDelimiter("a\n1\n")).toBe(",");
  expect(detectDelimiter("")).toBe(",");
});

test("a number has no group separators", () => {
  expect(["1", "-1.5", "1,5"].map(parsePlainNumber)).toEqual([1, -1.5, 1.5]);
  for (const text of ["", "1,234.5", "1e3", "+1", "1.", ".5", "a1", "1a"])
    expect(parsePlainNumber(text), text).toBeNaN();
});
