import { failure } from "../../errors.ts";
import { parseNumber } from "../../i18n/numbers.ts";
import type { World } from "../../platform/runtime.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findThing } from "../project/find-by-id.ts";
import { record } from "./record-results.ts";
import { ResultBook } from "./result-store.ts";

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
