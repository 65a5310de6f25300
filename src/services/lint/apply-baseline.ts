import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { type Baseline, compareWithBaseline, isBaseline, mergeIntoBaseline } from "../../lint/baseline.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { writeState } from "../project/write-output.ts";
import { printMessage } from "./lint-messages.ts";
import type { LintRunOptions } from "./lint-run-options.ts";
import type { LintResult } from "./linter.ts";

/** The file of a baseline where `--update-baseline` names none. */
const DEFAULT_BASELINE_FILE = ".smplan-baseline.json";

/**
 * Returns the findings that the baseline does not know, or writes the baseline again with all of them. What keeps a plan
 * from being read is in no baseline.
 */
export async function applyBaseline(
  findings: readonly Finding[],
  results: readonly LintResult[],
  options: LintRunOptions,
  runtime: Runtime,
): Promise<Finding[]> {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && !updateBaseline) return [...findings];
  const file = baseline ?? DEFAULT_BASELINE_FILE;
  const path = resolve(runtime.cwd, file);
  const nameOf = (plan: string): string =>
    relative(dirname(path), resolve(runtime.cwd, plan)).replaceAll("\\", "/");
  const blocking = findings.filter((finding) => finding.blocking);
  const others = findings.filter((finding) => !finding.blocking);
  // For plans that could not be checked it is unknown whether their findings are still there.
  const judged = results.filter(({ skipped }) => skipped.length === 0).map((plan) => plan.file);
  const half = results.filter(({ skipped }) => skipped.length > 0).flatMap(({ texts }) => [...texts.keys()]);
  if (updateBaseline) {
    readBaseline(path, file, runtime);
    const change = (existing: Buffer | undefined): string => {
      const known = existing && existing.length > 0 ? parseBaseline(existing.toString()) : undefined;
      if (existing && existing.length > 0 && !known) throw userError("notABaseline", { file });
      return `${JSON.stringify(mergeIntoBaseline(known, others, { nameOf, complete: judged, partial: half }), null, 2)}\n`;
    };
    writeState(file, change, runtime);
    await printMessage("baselineWritten", { file, count: others.length }, options, runtime);
    if (blocking.length > 0)
      await printMessage("baselineBlocked", { file, count: blocking.length }, options, runtime);
    return blocking;
  }
  const known = readBaseline(path, file, runtime);
  if (!known) throw userError("noBaseline", { file });
  const { fresh, gone } = compareWithBaseline(others, known, { nameOf, complete: judged, partial: half });
  if (gone > 0) await printMessage("baselineMended", { file, count: gone }, options, runtime);
  const left = new Set([...fresh, ...blocking]);
  const unchecked = results.filter((plan) => isUncheckedPlan(plan, left)).map((plan) => plan.file);
  if (unchecked.length > 0)
    await printMessage("baselineUnchecked", { file, files: unchecked.join(", ") }, options, runtime);
  return findings.filter((finding) => left.has(finding));
}

/** Whether rules could not run on a plan, and the baseline lets in everything that says so. */
function isUncheckedPlan({ skipped, findings }: LintResult, left: ReadonlySet<Finding>): boolean {
  const faults = findings.filter(({ rule, blocking }) => blocking || rule === "structure/schema");
  return skipped.length > 0 && !faults.some((finding) => left.has(finding));
}

function readBaseline(path: string, file: string, runtime: Runtime): Baseline | undefined {
  let text: string;
  try {
    text = new TextDecoder().decode(runtime.files.read(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw userError("baselineUnreadable", { file, code: String(code) });
  }
  const known = parseBaseline(text);
  if (!known) throw userError("notABaseline", { file });
  return known;
}

function parseBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
