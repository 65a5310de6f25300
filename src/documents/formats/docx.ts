import type { DocumentFormat } from "../document-format.ts";
import { DEFAULT_THEME, themeNamed } from "../theme/theme.ts";
import type { ApplicableStyles, StyleOptions } from "../writers/docx/document-styles.ts";
import type { ReferenceDocument } from "../writers/docx/reference-document.ts";
import { isOwnOutput } from "../writers/office/is-own-output.ts";

/**
 * A document for Word and LibreOffice. What a person reads comes from named styles alone (`style-names.ts`), which a
 * firm's document replaces. The same plan makes the same bytes in
 * every run, as long as it is the first document of that run: the library counts on.
 */
const docx: DocumentFormat = {
  extension: "docx",
  isBinary: true,
  supportsReference: true,
  isOwnOutput: isOwnOutput,
  async render(given, { paper, theme = themeNamed(DEFAULT_THEME), reference }) {
    const [
      { Packer },
      { wordDocument },
      { withDeterministicIds },
      { writePackage, readPackage },
      { stripInvalidXml },
    ] = await Promise.all([
      import("docx"),
      import("../writers/docx/document.ts"),
      import("../writers/docx/deterministic-ids.ts"),
      import("../writers/office/office-package.ts"),
      import("../writers/office/strip-invalid-xml.ts"),
    ]);
    const view = stripInvalidXml(given);
    const wish = { theme, color: view.accent, language: view.spelling, paper };
    const { finish, ...stationery } = await documentStyles(wish, reference);
    const document = wordDocument(view, stationery);
    const parts = withDeterministicIds(readPackage(new Uint8Array(await Packer.toArrayBuffer(document))));
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return writePackage(finish(parts), properties);
  },
};

export default docx;

/** A firm's styles, or ours. */
async function documentStyles(
  wish: StyleOptions,
  reference: ReferenceDocument | undefined,
): Promise<ApplicableStyles> {
  if (reference)
    return (await import("../writers/docx/reference-styles.ts")).referenceStyles(reference, wish);
  return (await import("../writers/docx/document-styles.ts")).builtInStyles(wish);
}
