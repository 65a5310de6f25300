import { stringifyJson } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";
import { findingJson } from "./json/finding-json.ts";

const format: LintFormat = {
  description: "one JSON object a line for each finding, for programs that read as they go",
  paths: "folder",
  render: (report) =>
    report.findings.map((finding) => `${stringifyJson(findingJson(finding, report))}\n`).join(""),
};

export default format;
