import { basename } from "node:path";
import { errorReason } from "../../errors.ts";
import { unzipFiles } from "../../platform/unzip.ts";
import { ExportError } from "./input-table.ts";

/** The maximum unpacked size of all tables in an archive. YouTube's archives of a year have less than 1 MB. */
const MAX_BYTES = 50_000_000;
const MAX_ENTRIES = 2_000;

/** Returns whether a file is an archive of tables. Workbooks are archives too, but list their parts in a file. */
export function isTableArchive(file: string, bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return /\.zip$/i.test(file) || (!hasName(bytes, "[Content_Types].xml") && hasName(bytes, ".csv"));
}

function hasName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

/**
 * Returns the tables in an archive by name, as platforms export several at once. Other files in it are left out.
 * @throws ExportError if the archive is broken, is too large or has no tables
 */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = unpack(bytes);
  if (files.size === 0) throw new ExportError(errorReason("exportEmptyArchive"));
  return files;
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzipFiles(bytes, { wanted: isTable, maxBytes: MAX_BYTES, maxEntries: MAX_ENTRIES });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EZIPBROKEN") throw new ExportError(errorReason("exportBrokenArchive"));
    if (code === "EZIPSIZE" || code === "EZIPENTRIES")
      throw new ExportError(errorReason("exportLarge", { megabytes: MAX_BYTES / 1_000_000 }));
    throw error;
  }
}

/** Returns whether a file in an archive is a table. macOS adds hidden copies of all files. */
function isTable(path: string): boolean {
  return (
    /\.(?:csv|tsv|xlsx|xls)$/i.test(path) && !basename(path).startsWith(".") && !path.startsWith("__MACOSX/")
  );
}
