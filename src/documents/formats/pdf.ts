import type { DocumentFormat } from "../document-format.ts";
import html from "./html.ts";

/** The browser's own mark, which it puts at the end of the file among what it says about it. */
const mark = "/Producer (Skia/PDF";

/** The HTML document as a browser prints it: with bookmarks, and tagged for those who have it read to them. */
const pdf: DocumentFormat = {
  extension: "pdf",
  isBinary: true,
  supportsPersonCards: true,
  isOwnOutput: (content) => Buffer.from(content).includes(mark),
  async render(view, look) {
    if (!look.htmlToPdf) throw new Error("a PDF needs something that prints HTML");
    return look.htmlToPdf(String(await html.render(view, look)));
  },
};

export default pdf;
