import { visible } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";

/** What GitHub calls the severities. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const commands = { error: "error", warning: "warning", info: "notice" } as const;

const format: Format = {
  summary: "annotations in a workflow of GitHub Actions",
  paths: "repository",
  print: (report) =>
    report.findings
      .map(({ rule, severity, message, span }) => {
        const start = report.start(span);
        const end = report.end(span);
        const properties = [
          ["file", span.file],
          ["line", start.line],
          ["endLine", end.line],
          ["col", start.column],
          ["endColumn", end.column],
          ["title", rule],
        ].map(([key, value]) => `${key}=${property(String(value))}`);
        return `::${commands[severity]} ${properties.join(",")}::${text(visible(message))}\n`;
      })
      .join(""),
};

export default format;

/** A command ends with its line; a percent sign begins an escape. */
function text(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Colons and commas part one property from the next. */
function property(value: string): string {
  return visible(text(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
