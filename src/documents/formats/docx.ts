import type { DocumentFormat } from "../format.ts";
import { officeBrand } from "../office/brand.ts";
import { isOurs, packed, partsOf } from "../office/package.ts";
import { cleanTexts } from "../office/xml-texts.ts";
import { plainTheme, themeNamed } from "../theme.ts";

/**
 * A document for Word and LibreOffice. What a person reads comes from named styles alone (`style-names.ts`), which a
 * firm's document replaces. The same plan makes the same bytes in
 * every run, as long as it is the first document of that run: the library counts on.
 */
const docx: DocumentFormat = {
  extension: "docx",
  bytes: true,
  made: isOurs,
  async render(given, { paper, theme }) {
    const view = cleanTexts(given);
    const [{ Packer }, { wordDocument }, { ownStationery }, { steady }] = await Promise.all([
      import("docx"),
      import("../docx/word.ts"),
      import("../docx/stationery.ts"),
      import("../docx/steady.ts"),
    ]);
    const language = view.spelling;
    const stationery = ownStationery({
      brand: officeBrand(theme ?? themeNamed(plainTheme), view.accent),
      language,
      paper,
    });
    const document = wordDocument(view, stationery);
    const parts = partsOf(new Uint8Array(await Packer.toArrayBuffer(document)));
    return packed(steady(parts), { title: view.title, creator: view.organization ?? "smplan", language });
  },
};

export default docx;
