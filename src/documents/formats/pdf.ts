import type { DocumentFormat } from "../document-format.ts";
import html from "./html.ts";

/** The mark of the browser, which it writes into the metadata at the end of the file. */
const mark = "/Producer (Skia/PDF";

/** The HTML document, printed by a browser: with bookmarks, and tagged for screen readers. */
const pdf: DocumentFormat = {
  extension: "pdf",
  isBinary: true,
  supportsPersonCards: true,
  isOwnOutput: (content) => Buffer.from(content).includes(mark),
  async render(view, options) {
    if (!options.htmlToPdf) throw new Error("a PDF needs something that prints HTML");
    return options.htmlToPdf(String(await html.render(view, options)));
  },
};

export default pdf;
