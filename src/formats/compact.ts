import type { Format } from "./format.ts";

const format: Format = {
  summary: "one line for each finding, which editors can jump to",
  print: (report) =>
    report.findings
      .map(({ rule, severity, message, span }) => {
        const { line, column } = report.start(span);
        return `${span.file}:${line}:${column}: ${severity}: ${message.replace(/\s+/g, " ")} [${rule}]\n`;
      })
      .join(""),
};

export default format;
