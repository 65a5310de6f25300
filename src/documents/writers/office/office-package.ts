import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { APPLICATION_MARK } from "./is-own-output.ts";

/** The parts of an Office file by their paths, as bytes. */
export type PackageParts = Record<string, Uint8Array>;

/** The earliest day a zip knows, by the clock of this machine, which is what the zip is told. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Who made a file, and when. */
const CORE_PROPERTIES_PART = "docProps/core.xml";

/** Where programs say that they wrote a file; Word and others put their own name there when they save it. */
const APP_PROPERTIES_PART = "docProps/app.xml";

/** Far more than a document holds, and little enough to be held in memory. */
const MAX_UNPACKED_BYTES = 200_000_000;

/**
 * Reads the parts of an Office file.
 * @throws Error where it is none, or unpacks to more than a document holds
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

export interface DocumentProperties {
  title: string;
  creator: string;
  /** By its tag: "bg-BG". */
  language: string;
}

/** An Office file of its parts, with the properties of the document. The same parts make the same bytes. */
export function writePackage(parts: PackageParts, properties: DocumentProperties): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts))
    files[path] = [path.endsWith(".xlsx") ? withFixedDates(bytes) : bytes, { level: 6 }];
  files[CORE_PROPERTIES_PART] = [strToU8(coreProperties(properties)), { level: 6 }];
  // Not packed, so that the mark is found in the bytes of the file.
  files[APP_PROPERTIES_PART] = [strToU8(appProperties), { level: 0 }];
  return zipSync(files, { mtime: ZIP_EPOCH });
}

/** The table behind a chart, which is an Office file in the file, with the days and names that change each time. */
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

/** Without dates: a plan printed twice is one document. */
function coreProperties({ title, creator, language }: DocumentProperties): string {
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
