import { describe, expect, test } from "vitest";
import { loadDocumentFormat } from "../../../src/documents/index.ts";
import { examples, renderExampleText, textFormats } from "../../support/render.ts";

/** `npm run generate` writes the files again; `git diff` then shows the changes. */
describe.each(textFormats)("as %s", (format) => {
  test.each(examples)("$name matches the stored document", async ({ name, file }) => {
    const { extension, isOwnOutput } = await loadDocumentFormat(format);
    const text = await renderExampleText(file, format);
    expect(isOwnOutput(Buffer.from(text))).toBe(true);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${extension}`);
  });
});

test("the promised examples exist", () => {
  expect(examples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["b2b-software", "cafe-sofia", "charity-es", "city-council", "dentist", "faulty"]),
  );
});
