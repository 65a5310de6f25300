import { describe, expect, test } from "vitest";
import { loadDocumentFormat } from "../../../src/documents/index.ts";
import { examples, printExample, textFormats } from "../../support/render.ts";

/** `npm run generate` writes them anew; what changed in the documents is read in the diff. */
describe.each(textFormats)("as %s", (format) => {
  test.each(examples)("$name reads as it did", async ({ name, file }) => {
    const { extension, isOwnOutput } = await loadDocumentFormat(format);
    const text = await printExample(file, format);
    expect(isOwnOutput(Buffer.from(text))).toBe(true);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${extension}`);
  });
});

test("there are the examples we promise", () => {
  expect(examples.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["b2b-software", "cafe-sofia", "charity-es", "city-council", "dentist", "faulty"]),
  );
});
