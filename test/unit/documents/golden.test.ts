import { describe, expect, test } from "vitest";
import { loadDocumentFormat } from "../../../src/documents/index.ts";
import { examples, renderExampleText, textFormats } from "../../support/render.ts";

/** Matches the lines of the style sheet that depend on the plan: its colors, and the title below each page. */
const ownStyle = /^(?:@media [^{]*\{ )?:root \{|^ {2}@bottom-left \{ content: "/;

/** Separates a document from the part of its style sheet that all documents share. */
function splitStyle(document: string): { page: string; style: string | undefined } {
  const lines = document.split("\n");
  const [start, end] = [lines.indexOf("<style>") + 1, lines.indexOf("</style>")];
  if (end < 0) return { page: document, style: undefined };
  const style = lines.slice(start, end);
  const own = style.filter((line) => ownStyle.test(line));
  return {
    page: [...lines.slice(0, start), ...own, "/* The rest is in style.css. */", ...lines.slice(end)].join(
      "\n",
    ),
    style: style.map((line) => (ownStyle.test(line) ? "/* A line of the document. */" : line)).join("\n"),
  };
}

/** `npm run update:golden` writes the files again; `git diff` then shows the changes. */
describe.each(textFormats)("as %s", (format) => {
  test.each(examples)("$name matches the stored document", async ({ name, file }) => {
    const { extension, isOwnOutput } = await loadDocumentFormat(format);
    const text = await renderExampleText(file, format);
    expect(isOwnOutput(Buffer.from(text))).toBe(true);
    const { page, style } = splitStyle(text);
    await expect(page).toMatchFileSnapshot(`golden/${name}.${extension}`);
    if (style !== undefined) await expect(style).toMatchFileSnapshot("golden/style.css");
  });
});

test("the promised examples exist", () => {
  expect(examples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["b2b-software", "cafe-sofia", "charity-es", "city-council", "dentist", "faulty"]),
  );
});
