import type { Finding } from "../diagnostics.ts";
import type { LintReport } from "../lint/lint-report.ts";
import type { LintFormat } from "./format.ts";
import { escapeXml } from "./xml/escape-xml.ts";

const format: LintFormat = {
  description: "XML as JUnit writes it: a suite for each file, a failed test for each error and warning",
  paths: "repository",
  render(report) {
    const found = report.byFile();
    const files = [...new Set([...report.plans, ...found.keys()])];
    const suites = files.map((file) => testSuite(file, found.get(file) ?? [], report));
    const failures = report.count("error") + report.count("warning");
    const tests = suites.reduce((sum, { count }) => sum + count, 0);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="smplan" tests="${tests}" failures="${failures}" errors="0" time="0">\n${suites.map(({ text }) => text).join("")}</testsuites>\n`;
  },
};

export default format;

function testSuite(
  file: string,
  findings: readonly Finding[],
  report: LintReport,
): { text: string; count: number } {
  const names = uniqueNames(findings, report);
  const cases = findings.map((finding, index) => testCase(file, finding, names[index] ?? "", report));
  const failures = findings.filter(({ severity }) => severity !== "info").length;
  // A plan with nothing to mend is a test that passes.
  if (cases.length === 0)
    cases.push(`    <testcase name="smplan" classname="${escapeXml(file)}" time="0"/>\n`);
  const head = `name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return { text: `  <testsuite ${head}>\n${cases.join("")}  </testsuite>\n`, count: cases.length };
}

/** Servers tell the tests of a suite apart by their names: each has its place, and a number if there are several. */
function uniqueNames(findings: readonly Finding[], report: LintReport): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const { line, column } = report.startOf(span);
    const name = `${rule} (${line}:${column})`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function testCase(
  file: string,
  { severity, message, span }: Finding,
  name: string,
  report: LintReport,
): string {
  const { line, column } = report.startOf(span);
  const head = `name="${escapeXml(name)}" classname="${escapeXml(file)}" time="0"`;
  const text = `${file}:${line}:${column} ${message}`;
  // Advice fails nothing, but should be read.
  if (severity === "info")
    return `    <testcase ${head}>\n      <system-out>${escapeXml(text)}</system-out>\n    </testcase>\n`;
  return `    <testcase ${head}>\n      <failure message="${escapeXml(message)}" type="${severity}">${escapeXml(text)}</failure>\n    </testcase>\n`;
}
