import type { ReportFormat } from "../report-format.ts";
import html from "./html.ts";

/** The browser's own mark, which it puts at the end of the file among what it says about it. */
const mark = "/Producer (Skia/PDF";

/** The page as a browser prints it. */
const pdf: ReportFormat = {
  extension: "pdf",
  isBinary: true,
  isOwnOutput: (content) => Buffer.from(content).includes(mark),
  async render(reports, look) {
    if (!look.htmlToPdf) throw new Error("a PDF needs something that prints HTML");
    return look.htmlToPdf(String(await html.render(reports, look)));
  },
};

export default pdf;
