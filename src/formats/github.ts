import { escapeControls } from "../platform/escape-controls.ts";
import { placeList } from "./compact/place-list.ts";
import type { LintFormat } from "./format.ts";

/**
 * GitHub's names of the severities.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
const commands = { error: "error", warning: "warning", info: "notice" } as const;

const format: LintFormat = {
  description: "annotations in a workflow of GitHub Actions",
  paths: "repository",
  render: (report) =>
    report.findings
      .map((finding) => {
        const { rule, severity, message, span } = finding;
        const start = report.startOf(span);
        const end = report.endOf(span);
        const text = [message, ...placeList(finding, report)].join(" ");
        const properties = [
          ["file", span.file],
          ["line", start.line],
          ["endLine", end.line],
          ["col", start.column],
          ["endColumn", end.column],
          ["title", rule],
        ].map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
        return `::${commands[severity]} ${properties.join(",")}::${escapeData(escapeControls(text))}\n`;
      })
      .join(""),
};

export default format;

/** Escapes line breaks, which would end the command, and percent signs, which start an escape sequence. */
function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Escapes colons and commas too, which separate properties. */
function escapeProperty(value: string): string {
  return escapeControls(escapeData(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
