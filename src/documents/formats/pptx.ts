import type { DocumentFormat } from "../format.ts";
import { isOurs } from "../office/ours.ts";
import { plainTheme, themeNamed } from "../theme.ts";

/** Slides for PowerPoint, Impress and Keynote: the plan as a board is told it, in ten slides. */
const pptx: DocumentFormat = {
  extension: "pptx",
  bytes: true,
  made: isOurs,
  async render(given, { theme = themeNamed(plainTheme) }) {
    const [{ deckOf }, { steadySlides }, { officeBrand }, { packed, partsOf }, { cleanTexts }] =
      await Promise.all([
        import("../pptx/deck.ts"),
        import("../pptx/steady.ts"),
        import("../office/brand.ts"),
        import("../office/package.ts"),
        import("../office/xml-texts.ts"),
      ]);
    const view = cleanTexts(given);
    const deck = deckOf(view, officeBrand(theme, view.accent));
    const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return packed(steadySlides(partsOf(bytes)), properties);
  },
};

export default pptx;
