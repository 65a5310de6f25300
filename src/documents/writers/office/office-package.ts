import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { escapeXml } from "../../../platform/escape-markup.ts";
import { APPLICATION_MARK } from "./is-own-output.ts";

/** The parts of an Office file by path, as bytes. */
export type PackageParts = Record<string, Uint8Array>;

/** The earliest date that ZIP supports. It is a local time, because the library writes local times. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The author and dates of a file. */
const CORE_PROPERTIES_PART = "docProps/core.xml";

/**
 * The name of the program that wrote the file. Word and other programs replace it when they save the file.
 */
const APP_PROPERTIES_PART = "docProps/app.xml";

/** A limit that protects memory; documents are far smaller. */
const MAX_UNPACKED_BYTES = 200_000_000;

/**
 * Reads the parts of an Office file.
 * @throws Error if it is not a ZIP file, or unpacks to more than `MAX_UNPACKED_BYTES`
 */
export function readPackage(file: Uint8Array): PackageParts {
  let unpacked = 0;
  return unzipSync(file, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Error("too large");
      return true;
    },
  });
}

/** The properties that Office shows for a file. */
export interface DocumentProperties {
  title: string;
  creator: string;
  /** The language tag: "bg-BG". */
  language: string;
}

/** Returns an Office file with these parts and document properties. The same parts give the same bytes. */
export function writePackage(parts: PackageParts, properties: DocumentProperties): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts))
    files[path] = [path.endsWith(".xlsx") ? withFixedDates(bytes) : bytes, { level: 6 }];
  files[CORE_PROPERTIES_PART] = [strToU8(coreProperties(properties)), { level: 6 }];
  // Not compressed, so that the mark can be found in the bytes of the file.
  files[APP_PROPERTIES_PART] = [strToU8(appProperties), { level: 0 }];
  return zipSync(files, { mtime: ZIP_EPOCH });
}

/** Returns the workbook behind a chart, which is an Office file within the file, with fixed dates. */
function withFixedDates(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  if (parts[CORE_PROPERTIES_PART])
    parts[CORE_PROPERTIES_PART] = strToU8(
      strFromU8(parts[CORE_PROPERTIES_PART]).replace(/>\d{4}-\d\d-\d\dT[^<]*</g, ">1980-01-01T00:00:00Z<"),
    );
  return zipSync(parts, { mtime: ZIP_EPOCH });
}

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const appProperties = `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${APPLICATION_MARK}</Properties>`;

/** There are no dates, so that rendering a plan twice gives the same file. */
function coreProperties({ title, creator, language }: DocumentProperties): string {
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}
