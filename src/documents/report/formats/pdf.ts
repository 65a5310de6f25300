import type { ReportFormat } from "../report-format.ts";
import html from "./html.ts";

/** The mark of the browser, which it writes into the metadata at the end of the file. */
const mark = "/Producer (Skia/PDF";

/** The HTML report, printed by a browser. */
const pdf: ReportFormat = {
  extension: "pdf",
  isBinary: true,
  isOwnOutput: (content) => Buffer.from(content).includes(mark),
  async render(reports, options) {
    if (!options.htmlToPdf) throw new Error("a PDF needs something that prints HTML");
    return options.htmlToPdf(String(await html.render(reports, options)));
  },
};

export default pdf;
