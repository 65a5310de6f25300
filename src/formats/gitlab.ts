import { fingerprints } from "../lint/fingerprints.ts";
import { jsonText } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";

/** What GitLab calls the severities. https://docs.gitlab.com/ci/testing/code_quality/ */
const severities = { error: "major", warning: "minor", info: "info" } as const;

const format: Format = {
  summary: "a code quality report for GitLab",
  paths: "repository",
  print(report) {
    const prints = fingerprints(report.findings);
    const issues = report.findings.map(({ rule, severity, message, span }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: prints[index],
      severity: severities[severity],
      location: {
        path: span.file,
        lines: { begin: report.start(span).line, end: report.end(span).line },
      },
    }));
    return `${jsonText(issues, 2)}\n`;
  },
};

export default format;
