import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { OUR_MARK } from "./is-own-output.ts";

/** The parts of an Office file by their paths, as bytes. */
export type Parts = Record<string, Uint8Array>;

/** The earliest day a zip knows, by the clock of this machine, which is what the zip is told. */
const LONG_AGO = new Date(1980, 0, 1);

/** Who made a file, and when. */
const CORE = "docProps/core.xml";

/** Where programs say that they wrote a file; Word and others put their own name there when they save it. */
const APPLICATION = "docProps/app.xml";

/** Far more than a document holds, and little enough to be held in memory. */
const MOST_UNPACKED = 200_000_000;

/**
 * Reads the parts of an Office file.
 * @throws Error where it is none, or unpacks to more than a document holds
 */
export function partsOf(file: Uint8Array): Parts {
  let unpacked = 0;
  return unzipSync(file, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      if (unpacked > MOST_UNPACKED) throw new Error("too large");
      return true;
    },
  });
}

export interface Properties {
  title: string;
  creator: string;
  /** By its tag: "bg-BG". */
  language: string;
}

/** An Office file of its parts, with the properties of the document. The same parts make the same bytes. */
export function packed(parts: Parts, properties: Properties): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(parts))
    files[path] = [path.endsWith(".xlsx") ? repacked(bytes) : bytes, { level: 6 }];
  files[CORE] = [strToU8(coreProperties(properties)), { level: 6 }];
  // Not packed, so that the mark is found in the bytes of the file.
  files[APPLICATION] = [strToU8(appProperties), { level: 0 }];
  return zipSync(files, { mtime: LONG_AGO });
}

/** The table behind a chart, which is an Office file in the file, with the days and names that change each time. */
function repacked(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  if (parts[CORE])
    parts[CORE] = strToU8(
      strFromU8(parts[CORE]).replace(/>\d{4}-\d\d-\d\dT[^<]*</g, ">1980-01-01T00:00:00Z<"),
    );
  return zipSync(parts, { mtime: LONG_AGO });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${OUR_MARK}</Properties>`;

/** Without dates: a plan printed twice is one document. */
function coreProperties({ title, creator, language }: Properties): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
