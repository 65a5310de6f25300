import { stringifyJson } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";
import { findingJson } from "./json/finding-json.ts";

const format: LintFormat = {
  description: "one JSON object, for programs",
  paths: "folder",
  render(report) {
    const findings = report.findings.map((finding) => findingJson(finding, report));
    const summary = {
      plans: report.plans.length,
      errors: report.count("error"),
      warnings: report.count("warning"),
      infos: report.count("info"),
      places: report.placeCount,
    };
    return `${stringifyJson({ findings, summary }, 2)}\n`;
  },
};

export default format;
