import type { Finding } from "../diagnostics.ts";
import type { LintReport } from "../lint/lint-report.ts";
import { escapeXml } from "../platform/escape-markup.ts";
import type { LintFormat } from "./format.ts";

const format: LintFormat = {
  description: "XML as JUnit writes it: a suite for each file, a failed test for each error and warning",
  paths: "repository",
  render(folded) {
    const report = folded.atEveryPlace();
    const findingsByFile = report.byFile();
    const files = [...new Set([...report.plans, ...findingsByFile.keys()])];
    const suites = files.map((file) => testSuite(file, findingsByFile.get(file) ?? [], report));
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
  // A plan without findings is one passing test.
  if (cases.length === 0)
    cases.push(`    <testcase name="smplan" classname="${escapeXml(file)}" time="0"/>\n`);
  const attributes = `name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return { text: `  <testsuite ${attributes}>\n${cases.join("")}  </testsuite>\n`, count: cases.length };
}

/**
 * Returns unique test names, because CI servers identify tests by name: rule and position, numbered if
 * repeated.
 */
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
  const attributes = `name="${escapeXml(name)}" classname="${escapeXml(file)}" time="0"`;
  const text = `${file}:${line}:${column} ${message}`;
  // An info is not a failure, but its text is shown.
  if (severity === "info")
    return `    <testcase ${attributes}>\n      <system-out>${escapeXml(text)}</system-out>\n    </testcase>\n`;
  return `    <testcase ${attributes}>\n      <failure message="${escapeXml(message)}" type="${severity}">${escapeXml(text)}</failure>\n    </testcase>\n`;
}
