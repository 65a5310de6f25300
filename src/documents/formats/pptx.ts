import type { DocumentFormat } from "../document-format.ts";
import { plainTheme, themeNamed } from "../theme/theme.ts";
import { isOurs } from "../writers/office/is-own-output.ts";

/** Slides for PowerPoint, Impress and Keynote: the plan as a board is told it, in ten slides. */
const pptx: DocumentFormat = {
  extension: "pptx",
  bytes: true,
  made: isOurs,
  async render(given, { theme = themeNamed(plainTheme) }) {
    const [{ deckOf }, { steadySlides }, { officeBrand }, { packed, partsOf }, { cleanTexts }] =
      await Promise.all([
        import("../writers/pptx/deck.ts"),
        import("../writers/pptx/deterministic-ids.ts"),
        import("../writers/office/office-brand.ts"),
        import("../writers/office/office-package.ts"),
        import("../writers/office/strip-invalid-xml.ts"),
      ]);
    const view = cleanTexts(given);
    const deck = deckOf(view, officeBrand(theme, view.accent));
    const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return packed(steadySlides(partsOf(bytes)), properties);
  },
};

export default pptx;
