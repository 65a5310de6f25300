import type { DocumentFormat } from "../document-format.ts";
import { plainTheme, themeNamed } from "../theme/theme.ts";
import type { FinishedStationery, Wish } from "../writers/docx/document-styles.ts";
import type { Reference } from "../writers/docx/reference-document.ts";
import { isOurs } from "../writers/office/is-own-output.ts";

/**
 * A document for Word and LibreOffice. What a person reads comes from named styles alone (`style-names.ts`), which a
 * firm's document replaces. The same plan makes the same bytes in
 * every run, as long as it is the first document of that run: the library counts on.
 */
const docx: DocumentFormat = {
  extension: "docx",
  bytes: true,
  references: true,
  made: isOurs,
  async render(given, { paper, theme = themeNamed(plainTheme), reference }) {
    const [{ Packer }, { wordDocument }, { steady }, { packed, partsOf }, { cleanTexts }] = await Promise.all(
      [
        import("docx"),
        import("../writers/docx/document.ts"),
        import("../writers/docx/deterministic-ids.ts"),
        import("../writers/office/office-package.ts"),
        import("../writers/office/strip-invalid-xml.ts"),
      ],
    );
    const view = cleanTexts(given);
    const wish = { theme, color: view.accent, language: view.spelling, paper };
    const { finish, ...stationery } = await stationeryOf(wish, reference);
    const document = wordDocument(view, stationery);
    const parts = steady(partsOf(new Uint8Array(await Packer.toArrayBuffer(document))));
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return packed(finish(parts), properties);
  },
};

export default docx;

/** A firm's styles, or ours. */
async function stationeryOf(wish: Wish, reference: Reference | undefined): Promise<FinishedStationery> {
  if (reference) return (await import("../writers/docx/reference-styles.ts")).firmStationery(reference, wish);
  return (await import("../writers/docx/document-styles.ts")).ownStationery(wish);
}
