import { escapeXml } from "../platform/escape-markup.ts";
import type { LintFormat } from "./format.ts";

const format: LintFormat = {
  description: "XML as Checkstyle writes it, for Jenkins and others",
  paths: "repository",
  render(folded) {
    const report = folded.atEveryPlace();
    const files = [...report.byFile()].map(([file, findings]) => {
      const errors = findings.map(({ rule, severity, message, span }) => {
        const { line, column } = report.startOf(span);
        return `    <error line="${line}" column="${column}" severity="${severity}" message="${escapeXml(message)}" source="smplan.${escapeXml(rule)}"/>\n`;
      });
      return `  <file name="${escapeXml(file)}">\n${errors.join("")}  </file>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
  },
};

export default format;
