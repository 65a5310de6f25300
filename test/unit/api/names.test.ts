import { expect, test } from "vitest";
import {
  binaryDocumentFormats,
  binaryReportFormats,
  calendarFormats,
  findingFormats,
  languageTags,
  textDocumentFormats,
  textReportFormats,
  themeNames,
} from "../../../src/api/names.ts";
import { calendarFormats as registeredCalendarFormats } from "../../../src/calendar/index.ts";
import { documentFormats, loadDocumentFormat } from "../../../src/documents/index.ts";
import { loadReportFormat, reportFormats } from "../../../src/documents/report/index.ts";
import { themes } from "../../../src/documents/theme/theme.ts";
import { formatNames } from "../../../src/formats/index.ts";
import { languages } from "../../../src/i18n/languages.ts";

test("the names of the API are all names of the program", () => {
  expect(findingFormats.toSorted()).toEqual(formatNames.toSorted());
  expect(calendarFormats.toSorted()).toEqual(registeredCalendarFormats.toSorted());
  expect(themeNames.toSorted()).toEqual([...themes.keys()].toSorted());
  expect(languageTags.toSorted()).toEqual(languages.toSorted());
});

/** Returns the names of formats, those whose content is text before those whose content is bytes. */
async function namesByContent(
  names: readonly string[],
  load: (name: string) => Promise<{ isBinary?: boolean }>,
): Promise<[text: string[], binary: string[]]> {
  const all = await Promise.all(names.map(async (name) => ({ name, isBinary: (await load(name)).isBinary })));
  const select = (isBinary: boolean) =>
    all.filter((format) => Boolean(format.isBinary) === isBinary).map(({ name }) => name);
  return [select(false).toSorted(), select(true).toSorted()];
}

test("documents of a format are texts or bytes, as the types of the API say", async () => {
  const [text, binary] = await namesByContent(documentFormats, loadDocumentFormat);
  expect(text).toEqual(textDocumentFormats.toSorted());
  expect(binary).toEqual(binaryDocumentFormats.toSorted());
});

test("reports of a format are texts or bytes, as the types of the API say", async () => {
  const [text, binary] = await namesByContent(reportFormats, loadReportFormat);
  expect(text).toEqual(textReportFormats.toSorted());
  expect(binary).toEqual(binaryReportFormats.toSorted());
});
