import type { Format } from "./format.ts";
import { xml } from "./xml/escape-xml.ts";

const format: Format = {
  summary: "XML as Checkstyle writes it, for Jenkins and others",
  paths: "repository",
  print(report) {
    const files = [...report.byFile()].map(([file, findings]) => {
      const errors = findings.map(({ rule, severity, message, span }) => {
        const { line, column } = report.start(span);
        return `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(message)}" source="smplan.${xml(rule)}"/>\n`;
      });
      return `  <file name="${xml(file)}">\n${errors.join("")}  </file>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
  },
};

export default format;
