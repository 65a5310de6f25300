import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { reason } from "../../lint/failure.ts";
import { delimiterOf } from "../result-files.ts";
import { ExportFault, type Row } from "./table.ts";

/** So many bytes tell how a file is written. */
const SAMPLE = 64 * 1024;

/**
 * The rows of a CSV file, one after the other: however long it is, only what is being read is in memory.
 * @throws ExportFault where it is no CSV
 */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const texts = decoded(chunks);
  let sample = "";
  for (let next = await texts.next(); !next.done; next = await texts.next()) {
    sample += next.value;
    if (sample.length >= SAMPLE) break;
  }
  // Excel is told in the first line what parts the columns; Meta's exports begin that way.
  const [told = "", said] = /^sep=(.)\r?\n/.exec(sample) ?? [];
  const rest = sample.slice(told.length);
  if (rest.includes("\0")) throw new ExportFault(reason("resultsUnreadable"));
  const source = Readable.from(followed(rest, texts));
  const parser = parse({
    bom: true,
    delimiter: said ?? delimiterOf(rest),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  });
  source.on("error", (error) => parser.destroy(error));
  const before = told === "" ? 0 : 1;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>)
      yield { cells: record, row: info.lines + before };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code.startsWith("CSV_")) throw new ExportFault(reason("resultsUnreadable"));
    throw error;
  } finally {
    source.destroy();
  }
}

async function* followed(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

/** UTF-8, or UTF-16 as Meta's exports are. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? "";
}
