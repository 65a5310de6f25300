import type { Runtime } from "../../platform/runtime.ts";
import { parseResult } from "../../services/results/parse-result.ts";
import { ResultStore } from "../../services/results/result-store.ts";
import { confirmAndRecord } from "./confirm-and-record.ts";

/** The options of `smplan measure add`, as commander parses them. */
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
  const result = parseResult({ kpi, text, date, note }, store);
  return confirmAndRecord([result], store, { yes: true, replace }, runtime);
}
