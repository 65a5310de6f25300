import { expect, test } from "vitest";
import {
  binaryDocumentFormats,
  findingFormats,
  languageTags,
  textDocumentFormats,
  themeNames,
} from "../../../src/api/names.ts";
import { documentFormats, loadDocumentFormat } from "../../../src/documents/index.ts";
import { themes } from "../../../src/documents/theme/theme.ts";
import { formatNames } from "../../../src/formats/index.ts";
import { languages } from "../../../src/i18n/languages.ts";

test("the names of the API are all names of the program", () => {
  expect(findingFormats.toSorted()).toEqual(formatNames.toSorted());
  expect(themeNames.toSorted()).toEqual([...themes.keys()].toSorted());
  expect(languageTags.toSorted()).toEqual(languages.toSorted());
});

test("documents of a format are texts or bytes, as the types of the API say", async () => {
  const all = await Promise.all(
    documentFormats.map(async (name) => ({ name, isBinary: (await loadDocumentFormat(name)).isBinary })),
  );
  const names = (isBinary: boolean) =>
    all.filter((format) => Boolean(format.isBinary) === isBinary).map(({ name }) => name);
  expect(names(false).toSorted()).toEqual(textDocumentFormats.toSorted());
  expect(names(true).toSorted()).toEqual(binaryDocumentFormats.toSorted());
});
