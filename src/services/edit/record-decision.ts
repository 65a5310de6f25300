import { resolve } from "node:path";
import { languageOf } from "../../i18n/languages.ts";
import { loadResultReportWords } from "../../i18n/performance.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import type { Decision } from "../../plan/types.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { todayOf } from "../lint/lint-context.ts";
import { findById } from "../project/find-by-id.ts";
import { Workspace } from "../project/workspace.ts";
import { writePlanChanges } from "./write-plan-changes.ts";

/** The options of a decision: its text and the fields that belong to it. */
export interface RecordDecisionOptions {
  change: string;
  expect?: string;
  by?: string;
  action?: string;
  today?: string;
}

/**
 * Records in a plan a decision about a KPI below its target. Keeps all comments of the file.
 * @returns the exit code
 * @throws UserError if the plan does not have the KPI, person or action
 */
export async function recordDecision(
  kpi: string,
  path: string | undefined,
  { change, expect, by, action, today }: RecordDecisionOptions,
  runtime: Runtime,
): Promise<number> {
  const workspace = new Workspace(runtime);
  const file = await workspace.findPlan(path);
  const { source, validSections } = await workspace.open(resolve(runtime.cwd, file));
  const { kpis, team, strategy, plan } = validSections;
  const { name } = findById("kpi", kpi, kpis);
  if (by !== undefined) findById("by", by, team);
  if (action !== undefined) findById("action", action, strategy.actions ?? []);
  const item: Decision = {
    kpi,
    on: today ?? todayOf(runtime),
    ...(by === undefined ? {} : { by }),
    change,
    ...(expect === undefined ? {} : { expected: expect }),
    ...(action === undefined ? {} : { action }),
  };
  const changed = writePlanChanges([{ append: ["measurement", "decisions"], item }], source, runtime);
  const words = await loadResultReportWords(languageOf(plan.language));
  runtime.stdout.write(`${fillPlaceholders(words.recorded, { kpi: name, file: changed[0] ?? file })}\n`);
  return EXIT_OK;
}
