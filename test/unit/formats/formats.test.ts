import { describe, expect, test } from "vitest";
import { formatNames } from "../../../src/formats/index.ts";
import { cleanReport, renderReport, report } from "./report.ts";

test("the supported formats are complete", () => {
  expect([...formatNames].sort()).toEqual([
    ...["checkstyle", "compact", "github", "gitlab", "html", "json", "jsonl", "junit", "markdown"],
    ...["rdjson", "sarif", "stylish"],
  ]);
});

describe.each(formatNames)("%s", (name) => {
  test("prints every finding, deterministically", async () => {
    const lintReport = await report();
    const text = await renderReport(name, lintReport);
    expect(await renderReport(name, await report())).toBe(text);
    expect(lintReport.findings.length).toBeGreaterThan(10);
    for (const { rule } of lintReport.findings) expect(text).toContain(rule);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test("prints a run without findings, and a finding in an empty text", async () => {
    expect(await renderReport(name, await cleanReport())).not.toMatch(/undefined|NaN/);
    expect(await renderReport(name, await report("en", ""))).toContain("structure/yaml");
  });
});

describe("compact", () => {
  test("has a line for each finding, as editors parse it", async () => {
    const lintReport = await report();
    const lines = (await renderReport("compact", lintReport)).trimEnd().split("\n");
    expect(lines).toHaveLength(lintReport.findings.length);
    for (const line of lines)
      expect(line).toMatch(/^[^:]+:\d+:\d+: (?:error|warning|info): .+ \[[\w/-]+\]$/u);
  });
});

describe("jsonl", () => {
  test("has one JSON object on each line", async () => {
    const lintReport = await report();
    const rows = (await renderReport("jsonl", lintReport))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ rule }) => rule)).toEqual(lintReport.findings.map(({ rule }) => rule));
  });
});

describe("github", () => {
  /**
   * Parses a command like the runner of GitHub Actions: up to the second "::", with comma-separated
   * properties.
   */
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

  test("is parsed back to the same findings", async () => {
    const lintReport = await report();
    const rows = (await renderReport("github", lintReport)).trimEnd().split("\n").map(parse);
    const names = { error: "error", warning: "warning", info: "notice" };
    expect(rows).toEqual(
      lintReport.findings.map(({ rule, severity, message, span }) => ({
        command: names[severity],
        file: span.file,
        line: String(lintReport.startOf(span).line),
        endLine: String(lintReport.endOf(span).line),
        col: String(lintReport.startOf(span).column),
        endColumn: String(lintReport.endOf(span).column),
        title: rule,
        message,
      })),
    );
  });
});

describe("stylish", () => {
  test.each([
    ["en", "✔ 1 plan checked, no problems found."],
    ["bg", "✔ Проверен е 1 план, няма забележки."],
    ["es", "✔ 1 plan revisado, nada que corregir."],
  ])("sums up in %s", async (language, line) => {
    expect(await renderReport("stylish", await cleanReport(language))).toBe(`${line}\n`);
  });

  test("prints the explanation of each rule once, below its findings", async () => {
    const text = await renderReport("stylish", await report("bg"), true);
    expect(text.match(/Неправилен пример:/g)?.length).toBe(
      new Set((await report()).findings.map(({ rule }) => rule)).size,
    );
    expect(text).toMatch(/грешка {2}structure\/reference/);
  });
});
