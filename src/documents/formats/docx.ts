import type { DocumentFormat } from "../document-format.ts";
import { DEFAULT_THEME, themeNamed } from "../theme/theme.ts";
import type { ApplicableStyles, StyleOptions } from "../writers/docx/document-styles.ts";
import type { ReferenceDocument } from "../writers/docx/reference-document.ts";
import { isOwnOutput } from "../writers/office/is-own-output.ts";

/**
 * A document for Word and LibreOffice. All formatting comes from named styles (`style-names.ts`), which a
 * reference document can replace. The same plan gives the same bytes, also after other documents in the same
 * run (see `deterministic-ids.ts`).
 */
const docx: DocumentFormat = {
  extension: "docx",
  isBinary: true,
  supportsReference: true,
  isOwnOutput,
  async render(rawView, { paper, theme = themeNamed(DEFAULT_THEME), reference }) {
    const [
      { packDocument },
      { wordDocument },
      { withDeterministicIds },
      { writePackage, readPackage },
      { stripInvalidXml },
    ] = await Promise.all([
      import("../writers/docx/pack-document.ts"),
      import("../writers/docx/document.ts"),
      import("../writers/docx/deterministic-ids.ts"),
      import("../writers/office/office-package.ts"),
      import("../writers/office/strip-invalid-xml.ts"),
    ]);
    const view = stripInvalidXml(rawView);
    const options = { theme, color: view.accent, language: view.spelling, paper };
    const { finish, ...styles } = await documentStyles(options, reference);
    const document = wordDocument(view, styles);
    const parts = withDeterministicIds(readPackage(await packDocument(document)));
    const properties = { title: view.title, creator: view.organization ?? "smplan", language: view.spelling };
    return writePackage(finish(parts), properties);
  },
};

export default docx;

/** Returns the styles of the reference document, or the built-in ones. */
async function documentStyles(
  options: StyleOptions,
  reference: ReferenceDocument | undefined,
): Promise<ApplicableStyles> {
  if (reference)
    return (await import("../writers/docx/reference-styles.ts")).referenceStyles(reference, options);
  return (await import("../writers/docx/document-styles.ts")).builtInStyles(options);
}
