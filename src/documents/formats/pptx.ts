import type { DocumentFormat } from "../format.ts";
import { officeBrand } from "../office/brand.ts";
import { isOurs, packed, partsOf } from "../office/package.ts";
import { cleanTexts } from "../office/xml-texts.ts";
import { plainTheme, themeNamed } from "../theme.ts";

/** Slides for PowerPoint, Impress and Keynote: the plan as a board is told it, in ten slides. */
const pptx: DocumentFormat = {
  extension: "pptx",
  bytes: true,
  made: isOurs,
  async render(given, { theme = themeNamed(plainTheme) }) {
    const view = cleanTexts(given);
    const [{ deckOf }, { steadySlides }] = await Promise.all([
      import("../pptx/deck.ts"),
      import("../pptx/steady.ts"),
    ]);
    const deck = deckOf(view, officeBrand(theme, view.accent));
    const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return packed(steadySlides(partsOf(bytes)), properties);
  },
};

export default pptx;
