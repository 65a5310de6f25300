import { jsonText } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";
import { plain } from "./json/finding-json.ts";

const format: Format = {
  summary: "one JSON object, for programs",
  paths: "folder",
  print(report) {
    const findings = report.findings.map((finding) => plain(finding, report));
    const summary = {
      plans: report.plans.length,
      errors: report.count("error"),
      warnings: report.count("warning"),
      infos: report.count("info"),
    };
    return `${jsonText({ findings, summary }, 2)}\n`;
  },
};

export default format;
