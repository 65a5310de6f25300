import { visible } from "../platform/escape-controls.ts";
import type { Format } from "./format.ts";

const format: Format = {
  summary: "one line for each finding, which editors can jump to",
  paths: "folder",
  print: (report) =>
    report.findings
      .map(({ rule, severity, message, span }) => {
        const { line, column } = report.start(span);
        return `${visible(span.file)}:${line}:${column}: ${severity}: ${visible(message.replace(/\s+/g, " "))} [${rule}]\n`;
      })
      .join(""),
};

export default format;
