import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { errorReason } from "../../errors.ts";
import { detectDelimiter } from "../result-files.ts";
import { ExportError, type InputRow } from "./input-table.ts";

/** So many bytes tell how a file is written. */
const SAMPLE_CHARACTERS = 64 * 1024;

/** Far more than a row of an export has. */
const MAX_ROW_CHARACTERS = 100_000;
const MAX_COLUMNS = 2_000;
/** A line with separators and quotation marks besides. */
const MAX_LINE_CHARACTERS = 2 * MAX_ROW_CHARACTERS;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** More than exports have; half a million rows of pages and days take a second. */
const MAX_ROWS = 600_000;

/**
 * The rows of a CSV file, one after the other: however long it is, only what is being read is in memory.
 * @throws ExportFault where it is no CSV
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRow> {
  const texts = limitLineLength(decodeChunks(chunks));
  let sample = "";
  for (let next = await texts.next(); !next.done; next = await texts.next()) {
    sample += next.value;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  // Excel is told in the first line what parts the columns; Meta's exports begin that way.
  const [told = "", said] = /^sep=(.)\r?\n/.exec(sample) ?? [];
  const rest = sample.slice(told.length);
  const source = Readable.from(prepend(rest, texts));
  const parser = parse({
    bom: true,
    delimiter: said ?? detectDelimiter(rest),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  source.on("error", (error) => parser.destroy(error));
  const before = told === "" ? 0 : 1;
  let rows = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      rows += 1;
      if (rows > MAX_ROWS) throw new ExportError(errorReason("exportManyRows", { rows: MAX_ROWS }));
      if (record.length > MAX_COLUMNS) throw longRowError();
      yield { cells: record, number: info.lines + before };
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "CSV_MAX_RECORD_SIZE") throw longRowError();
    if (code.startsWith("CSV_")) throw new ExportError(errorReason("resultsUnreadable"));
    throw error;
  } finally {
    source.destroy();
  }
}

/**
 * Refuses a file with more lines than an import can have rows, before anything of it is read.
 * @throws ExportFault
 */
export function assertLineLimit(bytes: Uint8Array): void {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  if (lines > MAX_ROWS) throw new ExportError(errorReason("exportManyRows", { rows: MAX_ROWS }));
}

function longRowError(): ExportError {
  return new ExportError(
    errorReason("exportLongRow", { characters: MAX_ROW_CHARACTERS, columns: MAX_COLUMNS }),
  );
}

async function* prepend(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

/** UTF-8, or UTF-16 as Meta's exports are. */
async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

/**
 * Yields texts as they are, and stops at a line that is longer than a row may be, or at a zero byte. The parser counts the characters of
 * cells only, and a row can consist of separators alone.
 * @throws ExportFault
 */
async function* limitLineLength(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let length = 0;
  for await (const text of texts) {
    if (text.includes("\0")) throw new ExportError(errorReason("resultsUnreadable"));
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      length = code === LINE_FEED || code === CARRIAGE_RETURN ? 0 : length + 1;
      if (length > MAX_LINE_CHARACTERS) throw longRowError();
    }
    yield text;
  }
}
