import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { errorReason } from "../../errors.ts";
import { detectDelimiter } from "../result-files.ts";
import { ExportError, type InputRow } from "./input-table.ts";

/** The number of characters from which the delimiter is detected. */
const SAMPLE_CHARACTERS = 64 * 1024;

/** Limits of a row, far above the rows of real exports. */
const MAX_ROW_CHARACTERS = 100_000;
const MAX_COLUMNS = 2_000;
/** The maximum length of a line, including separators and quotation marks. */
const MAX_LINE_CHARACTERS = 2 * MAX_ROW_CHARACTERS;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The maximum number of rows, far above real exports; a million rows of pages and days take a few seconds. */
const MAX_ROWS = 1_500_000;

/**
 * Yields the rows of a CSV file, also the empty ones, which separate tables. The file is streamed, so memory does not grow with its length.
 * @throws ExportError if the file is not CSV or exceeds a limit
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRow> {
  const texts = limitLineLength(decodeChunks(chunks));
  let sample = "";
  for (let next = await texts.next(); !next.done; next = await texts.next()) {
    sample += next.value;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  // A first line such as "sep=," sets the delimiter for Excel; Meta's exports have one.
  const [separatorLine = "", separator] = /^\uFEFF?"?sep=(.)\1*"?\r?\n/.exec(sample) ?? [];
  const rest = sample.slice(separatorLine.length);
  const source = Readable.from(prepend(rest, texts));
  const parser = parse({
    bom: true,
    delimiter: separator ?? detectDelimiter(rest),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    trim: true,
    info: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  source.on("error", (error) => parser.destroy(error));
  const skippedLines = separatorLine === "" ? 0 : 1;
  let rows = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      rows += 1;
      if (rows > MAX_ROWS) throw new ExportError(errorReason("exportManyRows", { rows: MAX_ROWS }));
      if (record.length > MAX_COLUMNS) throw longRowError();
      yield { cells: record, number: info.lines + skippedLines };
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
 * Checks the number of lines before the file is parsed.
 * @throws ExportError if the file has more lines than an import may have rows
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

/** Decodes UTF-8, or UTF-16 with a byte order mark, which Meta's exports use. */
async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

/**
 * Yields texts unchanged. Lines are limited here because the parser counts only the characters of cells, and
 * a row can consist of separators only.
 * @throws ExportError if a line is longer than a row may be, or the text contains a zero byte
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
