import { failure } from "../../lint/failure.ts";
import { parseNumber } from "../../locale/numbers.ts";
import { findThing } from "../find-thing.ts";
import { todayOf } from "../judgement.ts";
import type { World } from "../world.ts";
import { record } from "./record.ts";
import { ResultBook } from "./result-book.ts";

export interface AddOptions {
  date?: string;
  note?: string;
  replace?: boolean;
}

/** Records one value, as people of the plan's language write it. */
export async function addValue(
  [kpi, text]: readonly [kpi: string, value: string],
  path: string | undefined,
  { date, note, replace }: AddOptions,
  world: World,
): Promise<number> {
  const book = await ResultBook.of(path, world);
  findThing("kpi", kpi, book.sections.kpis);
  const value = parseNumber(text, book.language);
  if (value === undefined) throw failure("badValue", { text, unit: kpi });
  const result = { kpi, date: date ?? todayOf(world), value, ...(note === undefined ? {} : { note }) };
  return record([result], book, { yes: true, replace }, world);
}
