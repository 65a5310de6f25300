import { resolve } from "node:path";
import type { Decision } from "../../plan/types.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
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

/** A decision that was written. */
export interface RecordedDecision {
  /** The name of the KPI. */
  kpiName: string;
  /** The file that contains the decision. */
  file: string;
  /** The language of the plan, if it has one. */
  planLanguage: string | undefined;
}

/**
 * Records in a plan a decision about a KPI below its target. Keeps all comments of the file.
 * @throws UserError if the plan does not have the KPI, person or action
 */
export async function recordDecision(
  kpi: string,
  path: string | undefined,
  { change, expect, by, action, today }: RecordDecisionOptions,
  runtime: ServiceRuntime,
): Promise<RecordedDecision> {
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
  return { kpiName: name, file: changed[0] ?? file, planLanguage: plan.language };
}
