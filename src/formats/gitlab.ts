import { fingerprints } from "../lint/fingerprints.ts";
import { stringifyJson } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";

/** GitLab's names of the severities. https://docs.gitlab.com/ci/testing/code_quality/ */
const severities = { error: "major", warning: "minor", info: "info" } as const;

const format: LintFormat = {
  description: "a code quality report for GitLab",
  paths: "repository",
  render(folded) {
    const report = folded.atEveryPlace();
    const ids = fingerprints(report.findings);
    const issues = report.findings.map(({ rule, severity, message, span }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: ids[index],
      severity: severities[severity],
      location: {
        path: span.file,
        lines: { begin: report.startOf(span).line, end: report.endOf(span).line },
      },
    }));
    return `${stringifyJson(issues, 2)}\n`;
  },
};

export default format;
