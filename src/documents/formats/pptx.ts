import type { DocumentFormat } from "../document-format.ts";
import { DEFAULT_THEME, themeNamed } from "../theme/theme.ts";
import { isOwnOutput } from "../writers/office/is-own-output.ts";

/** Slides for PowerPoint, Impress and Keynote: the plan for a board, in ten slides. */
const pptx: DocumentFormat = {
  extension: "pptx",
  isBinary: true,
  isOwnOutput,
  async render(rawView, { theme = themeNamed(DEFAULT_THEME) }) {
    const [
      { createDeck },
      { renumberCharts },
      { officeBrand },
      { writePackage, readPackage },
      { stripInvalidXml },
    ] = await Promise.all([
      import("../writers/pptx/deck.ts"),
      import("../writers/pptx/deterministic-ids.ts"),
      import("../writers/office/office-brand.ts"),
      import("../writers/office/office-package.ts"),
      import("../writers/office/strip-invalid-xml.ts"),
    ]);
    const view = stripInvalidXml(rawView);
    const deck = createDeck(view, officeBrand(theme, view.accent));
    const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return writePackage(renumberCharts(readPackage(bytes)), properties);
  },
};

export default pptx;
