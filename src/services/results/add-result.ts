import { userError } from "../../errors.ts";
import { parseNumber } from "../../i18n/numbers.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findById } from "../project/find-by-id.ts";
import { recordResults } from "./record-results.ts";
import { ResultStore } from "./result-store.ts";

export interface AddResultOptions {
  date?: string;
  note?: string;
  replace?: boolean;
}

/** Records one value, written in the notation of the plan's language. Returns the exit code. */
export async function addResult(
  [kpi, text]: readonly [kpi: string, value: string],
  path: string | undefined,
  { date, note, replace }: AddResultOptions,
  runtime: Runtime,
): Promise<number> {
  const store = await ResultStore.open(path, runtime);
  findById("kpi", kpi, store.sections.kpis);
  const value = parseNumber(text, store.language);
  if (value === undefined) throw userError("badValue", { text, unit: kpi });
  const result = { kpi, date: date ?? todayOf(runtime), value, ...(note === undefined ? {} : { note }) };
  return recordResults([result], store, { yes: true, replace }, runtime);
}
