import { escapeControls } from "../platform/escape-controls.ts";
import type { LintFormat } from "./format.ts";

const format: LintFormat = {
  description: "one line for each finding, which editors can jump to",
  paths: "folder",
  render: (report) =>
    report.findings
      .map(({ rule, severity, message, span }) => {
        const { line, column } = report.startOf(span);
        return `${escapeControls(span.file)}:${line}:${column}: ${severity}: ${escapeControls(message.replace(/\s+/g, " "))} [${rule}]\n`;
      })
      .join(""),
};

export default format;
