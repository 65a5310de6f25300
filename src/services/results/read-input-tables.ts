import { basename, resolve } from "node:path";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { InputTable } from "../../results/import/input-table.ts";
import { assertLineLimit, readCsvRows } from "../../results/import/read-csv.ts";
import { readSheets, workbookKind } from "../../results/import/read-workbook.ts";
import { isTableArchive, readArchive } from "../../results/import/read-zip.ts";
import type { StartProgress } from "../project/progress.ts";

const CHUNK_BYTES = 1024 * 1024;

/** A file of tables: one that the user named, or one in an archive. */
export interface InputFile {
  /** The name for messages: "youtube.zip/Totals.csv". */
  name: string;
  bytes: Uint8Array;
}

/**
 * Returns a file, or the tables in it if it is an archive.
 * @throws UserError if the path is a folder
 * @throws ExportError if an archive cannot be read
 */
export function readInputFiles(file: string, { cwd, inputs, files }: ServiceRuntime): InputFile[] {
  const path = resolve(cwd, file);
  inputs.recordUse(path);
  let bytes: Uint8Array;
  try {
    bytes = files.read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") throw userError("folderForExport", { file });
    throw error;
  }
  if (!isTableArchive(file, bytes)) return [{ name: file, bytes }];
  return [...readArchive(bytes)].map(([name, content]) => ({ name: `${file}/${name}`, bytes: content }));
}

/**
 * Returns the tables of a file: one of a CSV file, and one for each sheet of a workbook.
 * @throws ExportError if the file cannot be read
 */
export async function readInputTables(
  { name, bytes }: InputFile,
  startProgress?: StartProgress,
): Promise<InputTable[]> {
  if (bytes.length === 0) return [];
  const file = nameForRecognition(name);
  if (workbookKind(bytes)) return (await readSheets(bytes)).map((sheet) => ({ ...sheet, file }));
  assertLineLimit(bytes);
  return [{ file, rows: readCsvRows(withProgress(bytes, startProgress)) }];
}

/** Returns the name of a file without its folder; in an archive, with the name of the archive, which can have the dates. */
function nameForRecognition(name: string): string {
  const [, archive, inside] = /^(.*\.zip)\/(.*)$/i.exec(name) ?? [];
  return archive && inside ? `${basename(archive)}/${basename(inside)}` : basename(name);
}

/** Returns the bytes of a file in parts, and shows the progress. */
async function* withProgress(bytes: Uint8Array, startProgress?: StartProgress): AsyncGenerator<Uint8Array> {
  const progress = await startProgress?.(Math.ceil(bytes.length / CHUNK_BYTES));
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    yield bytes.subarray(at, at + CHUNK_BYTES);
    progress?.advance(1);
  }
  progress?.clear();
}
