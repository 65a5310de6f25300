import { describe, expect, test } from "vitest";
import { formatNames } from "../../../src/formats/index.ts";
import { cleanReport, print, report } from "./report.ts";

test("the formats are those that people ask for", () => {
  expect([...formatNames].sort()).toEqual([
    ...["checkstyle", "compact", "github", "gitlab", "html", "json", "jsonl", "junit", "markdown"],
    ...["rdjson", "sarif", "stylish"],
  ]);
});

describe.each(formatNames)("%s", (name) => {
  test("prints every finding, the same each time", async () => {
    const found = await report();
    const text = await print(name, found);
    expect(await print(name, await report())).toBe(text);
    expect(found.findings.length).toBeGreaterThan(10);
    for (const { rule } of found.findings) expect(text).toContain(rule);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("prints a run without findings, and a text without anything in it", async () => {
    expect(await print(name, await cleanReport())).not.toMatch(/undefined|NaN/);
    expect(await print(name, await report("en", ""))).toContain("structure/yaml");
  });
});

describe("compact", () => {
  test("has a line for each finding, as editors read it", async () => {
    const found = await report();
    const lines = (await print("compact", found)).trimEnd().split("\n");
    expect(lines).toHaveLength(found.findings.length);
    for (const line of lines)
      expect(line).toMatch(/^[^:]+:\d+:\d+: (?:error|warning|info): .+ \[[\w/-]+\]$/u);
  });
});

describe("jsonl", () => {
  test("is JSON line by line", async () => {
    const found = await report();
    const rows = (await print("jsonl", found))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ rule }) => rule)).toEqual(found.findings.map(({ rule }) => rule));
  });
});

describe("github", () => {
  /** As the runner of GitHub Actions reads a command: up to the second pair of colons, properties parted by commas. */
  const parse = (line: string) => {
    const [, command = "", properties = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const decoded = (text: string): string =>
      text
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%25", "%");
    const pairs = properties.split(",").map((pair) => pair.split("="));
    return {
      command,
      ...Object.fromEntries(pairs.map(([key, value = ""]) => [key, decoded(value)])),
      message: decoded(message),
    };
  };

  test("is read as it was meant", async () => {
    const found = await report();
    const rows = (await print("github", found)).trimEnd().split("\n").map(parse);
    const names = { error: "error", warning: "warning", info: "notice" };
    expect(rows).toEqual(
      found.findings.map(({ rule, severity, message, span }) => ({
        command: names[severity],
        file: span.file,
        line: String(found.startOf(span).line),
        endLine: String(found.endOf(span).line),
        col: String(found.startOf(span).column),
        endColumn: String(found.endOf(span).column),
        title: rule,
        message,
      })),
    );
  });
});

describe("stylish", () => {
  test.each([
    ["en", "✔ 1 plan checked, nothing to mend."],
    ["bg", "✔ Проверен е 1 план, няма нищо за поправяне."],
    ["es", "✔ 1 plan revisado, nada que corregir."],
  ])("sums up in %s", async (language, line) => {
    expect(await print("stylish", await cleanReport(language))).toBe(`${line}\n`);
  });

  test("explains each rule once, under its findings", async () => {
    const text = await print("stylish", await report("bg"), true);
    expect(text.match(/Този план не минава:/g)?.length).toBe(
      new Set((await report()).findings.map(({ rule }) => rule)).size,
    );
    expect(text).toMatch(/грешка {2}structure\/reference/);
  });
});
