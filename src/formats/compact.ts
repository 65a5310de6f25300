import { escapeControls } from "../platform/escape-controls.ts";
import { placeList } from "./compact/place-list.ts";
import type { LintFormat } from "./format.ts";

const format: LintFormat = {
  description: "one line for each finding, which editors can jump to",
  paths: "folder",
  render: (report) =>
    report.findings
      .map((finding) => {
        const { rule, severity, message, span } = finding;
        const { line, column } = report.startOf(span);
        const text = [message, ...placeList(finding, report)].join(" ").replace(/\s+/g, " ");
        return `${escapeControls(span.file)}:${line}:${column}: ${severity}: ${escapeControls(text)} [${rule}]\n`;
      })
      .join(""),
};

export default format;
