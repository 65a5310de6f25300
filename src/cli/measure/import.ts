import { resolve } from "node:path";
import { failure } from "../../lint/failure.ts";
import { ExportFault, readExport } from "../../measure/import/columns.ts";
import { lastDayOf, type stretches, together, type ways } from "../../measure/import/periods.ts";
import { resultsOf } from "../../measure/result-files.ts";
import type { Result } from "../../plan/types.ts";
import { findThing } from "../find-thing.ts";
import { read } from "../read.ts";
import { whyIn } from "../why.ts";
import type { World } from "../world.ts";
import { record } from "./record.ts";
import { ResultBook } from "./result-book.ts";

export interface ImportOptions {
  plan?: string;
  /** KPIs by the heads of the columns that hold them. */
  column?: ReadonlyMap<string, string>;
  dateColumn?: string;
  dates?: "dmy" | "mdy";
  numbers?: string;
  per?: (typeof stretches)[number];
  take?: (typeof ways)[number];
  yes?: boolean;
  dryRun?: boolean;
}

/** So many rows that say nothing are named. */
const MOST = 20;

/** Records the values in files of results, or in exports whose columns are named. */
export async function importValues(
  files: readonly string[],
  options: ImportOptions,
  world: World,
): Promise<number> {
  const book = await ResultBook.of(options.plan, world);
  for (const kpi of options.column?.values() ?? []) findThing("column", kpi, book.sections.kpis);
  const results: Result[] = [];
  for (const file of files) results.push(...(await valuesIn(file, book, options, world)));
  return record(results, book, options, world);
}

async function valuesIn(
  file: string,
  { language, sections }: ResultBook,
  { column, dateColumn, dates, numbers, per, take }: ImportOptions,
  world: World,
): Promise<Result[]> {
  const bytes = await read(file, () => world.files.read(resolve(world.cwd, file)));
  const example = sections.kpis[0]?.id ?? "visits";
  try {
    const { results, faults } = column
      ? readExport(bytes, { columns: column, dateColumn, order: dates, language: numbers ?? language })
      : resultsOf(new TextDecoder().decode(bytes), file);
    if (!column && results.length === 0 && faults[0]?.why.say === "resultsHead")
      throw failure("noColumns", { example });
    for (const { row, why } of faults.slice(0, MOST))
      world.stderr.write(`smplan: ${file}:${row}: ${await whyIn(language, why)}\n`);
    if (faults.length > MOST) world.stderr.write(`smplan: ${file}: ${MOST} / ${faults.length}\n`);
    for (const { kpi } of column ? [] : results) findThing("kpi", kpi, sections.kpis);
    if (per === undefined) return results;
    const days = results.map(({ date }) => date).sort();
    const last = days.at(-1) ?? "";
    // A stretch that is not over would be recorded too low, and stand in the way of its true value later.
    const whole = results.filter(({ date }) => lastDayOf(per, date) <= last);
    return together(whole, per, (kpi) => take ?? wayFor(kpi, sections));
  } catch (error) {
    if (error instanceof ExportFault) throw failure("badExport", { file, why: error.why, example });
    throw error;
  }
}

/** What is counted is added up; rates, prices and times are averaged. */
function wayFor(kpi: string, { kpis }: ResultBook["sections"]): (typeof ways)[number] {
  const { unit = "count" } = kpis.find(({ id }) => id === kpi) ?? {};
  return unit === "count" ? "sum" : "mean";
}
