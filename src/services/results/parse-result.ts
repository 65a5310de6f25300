import { userError } from "../../errors.ts";
import { parseNumber } from "../../i18n/lexicon/numbers.ts";
import type { Result } from "../../plan/types.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findById } from "../project/find-by-id.ts";
import type { ResultStore } from "./result-store.ts";

/** A value of a KPI as a user writes it. */
interface WrittenResult {
  /** The id of the KPI. */
  kpi: string;
  /** The value in the notation of the plan's language. */
  text: string;
  /** The day of the value, by default today. */
  date?: string;
  note?: string;
}

/**
 * Returns a value that a user wrote as a result.
 * @throws UserError if the plan does not have the KPI, or the value is not a number
 */
export function parseResult({ kpi, text, date, note }: WrittenResult, store: ResultStore): Result {
  findById("kpi", kpi, store.sections.kpis);
  const value = parseNumber(text, store.language);
  if (value === undefined) throw userError("badValue", { text, unit: kpi });
  return { kpi, date: date ?? todayOf(store.runtime), value, ...(note === undefined ? {} : { note }) };
}
