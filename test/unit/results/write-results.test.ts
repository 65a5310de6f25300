import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseResults } from "../../../src/results/result-files.ts";
import {
  appendResultRows,
  formatResultValue,
  ResultsWriteError,
  replaceResultValues,
} from "../../../src/results/write-results.ts";

const row = { date: "2027-02-28", kpi: "visits", value: 2.5, note: "by hand" };

const reasonFor = (change: () => unknown): string => {
  try {
    change();
    return "";
  } catch (error) {
    if (error instanceof ResultsWriteError) return error.why.say;
    throw error;
  }
};

describe("adds rows in the style of the file", () => {
  test.each([
    ["a new file", "", "date,kpi,value,note\n2027-02-28,visits,2.5,by hand\n"],
    [
      "an empty file with a byte order mark",
      "\ufeff\r\n",
      "\ufeffdate,kpi,value,note\n2027-02-28,visits,2.5,by hand\n",
    ],
    [
      "semicolons, Windows line ends and decimal commas",
      "\ufeffkpi;value;date;note\r\nvisits;1,5;2027-01-31;x\r\n",
      "\ufeffkpi;value;date;note\r\nvisits;1,5;2027-01-31;x\r\nvisits;2,5;2027-02-28;by hand\r\n",
    ],
    [
      "tabs, no last line end, other columns",
      "Date\tWho\tKPI\tValue\n2027-01-31\tme\tvisits\t1",
      "Date\tWho\tKPI\tValue\n2027-01-31\tme\tvisits\t1\n2027-02-28\t\tvisits\t2.5\n",
    ],
    [
      "quotes around everything, and old Mac line ends",
      '"date","kpi","value","note"\r"2027-01-31","visits","1","a"\r',
      '"date","kpi","value","note"\r"2027-01-31","visits","1","a"\r"2027-02-28","visits","2.5","by hand"\r',
    ],
    [
      "notes full of another separator",
      "date;kpi;value;note\n2027-01-31;visits;1;a, b, c, d, e\n",
      "date;kpi;value;note\n2027-01-31;visits;1;a, b, c, d, e\n2027-02-28;visits;2.5;by hand\n",
    ],
  ])("%s", (name, before, after) => {
    const item = name.includes("other columns") ? { ...row, note: undefined } : row;
    expect(appendResultRows(before, [item])).toBe(after);
  });

  test("a note never becomes a formula in a spreadsheet, and is read back unchanged", () => {
    for (const note of [
      "=1+1",
      "+49 170",
      "-3 since May",
      "@here",
      "'=x",
      "＝1",
      'say "hi"',
      "two\r\nlines",
      "a\rb",
    ]) {
      const text = appendResultRows("date,kpi,value,note\n", [{ ...row, note }]);
      expect(text).not.toMatch(/(?:^|[,;\t"\n])[=+\-@＝]/);
      expect(parseResults(text, "a.csv").results).toEqual([{ ...row, note }]);
    }
  });

  test.each([
    ["no header", "2027-01-31,visits,1,\n", "resultsHead"],
    ["another header", "day,metric,amount\n", "resultsHead"],
    ["a separator line", "sep=;\ndate;kpi;value;note\n", "resultsHead"],
    ["a first comment", "# ours\ndate,kpi,value\n", "resultsHead"],
    ["an open quotation mark", 'date,kpi,value,note\n2027-01-31,visits,1,"open\n', "resultsUnreadable"],
    ["a note that has no column", "date,kpi,value\n", "resultsUnsure"],
  ])("%s is rejected", (_, text, why) => {
    expect(reasonFor(() => appendResultRows(text, [row]))).toBe(why);
  });
});

test("replaced values leave every other byte unchanged", () => {
  const text =
    '\ufeff"date";kpi ; "value";note\r\n"2027-01-31"; visits ; "1,5";"a ""b"";c"\r\n\r\n2027-02-01;visits;2;\r\n';
  expect(replaceResultValues(text, new Map([["2027-01-31 visits", 2.25]]))).toBe(text.replace("1,5", "2,25"));
  expect(replaceResultValues(text, new Map([["2027-02-01 visits", -3]]))).toBe(text.replace(";2;", ";-3;"));
});

test("a number that cannot be read back exactly has no text", () => {
  expect([1e23, 1e21, Number.NaN, Number.POSITIVE_INFINITY].map(formatResultValue)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([0.0000005, -1e-7, 262, 3.5, 123456789012].map(formatResultValue)).toEqual([
    "0.0000005",
    "-0.0000001",
    "262",
    "3.5",
    "123456789012",
  ]);
});

test("added rows are read back and existing rows stay, or the text is rejected", () => {
  const note = fc.string({ unit: fc.constantFrom(..."ab=+-@'\",;\t\r\n ё＝"), maxLength: 12 });
  const result = fc.record({
    date: fc.constantFrom("2027-01-31", "2027-02-28", "2028-02-29"),
    kpi: fc.constantFrom("visits", "посещения", "a-b"),
    value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
    note,
  });
  const head = fc.constantFrom(
    "",
    "\ufeff",
    "date,kpi,value,note\n",
    "\ufeffdate;kpi;value;note\r\n",
    '"note"\t"value"\t"kpi"\t"date"\n',
    "value,x,note,kpi,date",
  );
  fc.assert(
    fc.property(
      head,
      fc.array(result, { maxLength: 4 }),
      fc.array(result, { maxLength: 4 }),
      (start, first, then) => {
        const plain = (all: typeof first) =>
          all.map(({ note: said, ...rest }) => ({ ...rest, ...(said.trim() && { note: said.trim() }) }));
        const writable = (all: typeof first) =>
          all.filter(({ value }) => !Object.is(value, -0) && formatResultValue(value) !== undefined);
        const before = appendResultRows(start, writable(first));
        const after = appendResultRows(before, writable(then));
        expect(after.startsWith(before)).toBe(true);
        expect(parseResults(after, "a.csv")).toEqual({
          results: plain([...writable(first), ...writable(then)]),
          diagnostics: [],
        });
      },
    ),
    { numRuns: 500 },
  );
});
