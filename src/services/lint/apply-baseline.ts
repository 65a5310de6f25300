import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { type Baseline, compareWithBaseline, isBaseline, mergeIntoBaseline } from "../../lint/baseline.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { writeState } from "../project/write-output.ts";
import type { LintHooks } from "./lint-hooks.ts";
import type { BaselineOptions } from "./lint-run-options.ts";
import type { LintResult } from "./linter.ts";

/** The baseline file if `--update-baseline` is used without `--baseline`. */
const DEFAULT_BASELINE_FILE = ".smplan-baseline.json";

/**
 * Returns the findings that are not in the baseline. With `--update-baseline`, writes all findings to the
 * baseline instead and returns the blocking ones: a finding that prevents a file from being read or checked
 * is never in a baseline.
 * @throws UserError if the file does not exist, is not a baseline, or cannot be read or written
 */
export async function applyBaseline(
  findings: readonly Finding[],
  results: readonly LintResult[],
  options: BaselineOptions,
  { runtime, hooks }: { runtime: ServiceRuntime; hooks: LintHooks },
): Promise<Finding[]> {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && !updateBaseline) return [...findings];
  const file = baseline ?? DEFAULT_BASELINE_FILE;
  const path = resolve(runtime.cwd, file);
  const nameOf = (plan: string): string =>
    relative(dirname(path), resolve(runtime.cwd, plan)).replaceAll("\\", "/");
  const blocking = findings.filter((finding) => finding.blocking);
  const others = findings.filter((finding) => !finding.blocking);
  // Some rules could not run on partial plans, so that their earlier findings may still exist.
  const complete = results.filter(({ skipped }) => skipped.length === 0).map((plan) => plan.file);
  const partial = results
    .filter(({ skipped }) => skipped.length > 0)
    .flatMap(({ texts }) => [...texts.keys()]);
  if (updateBaseline) {
    readBaseline(path, file, runtime);
    const change = (existing: Buffer | undefined): string => {
      const known = existing && existing.length > 0 ? parseBaseline(existing.toString()) : undefined;
      if (existing && existing.length > 0 && !known) throw userError("notABaseline", { file });
      return `${JSON.stringify(mergeIntoBaseline(known, others, { nameOf, complete, partial }), null, 2)}\n`;
    };
    writeState(file, change, runtime);
    await hooks.onMessage?.("baselineWritten", { file, count: others.length });
    if (blocking.length > 0) await hooks.onMessage?.("baselineBlocked", { file, count: blocking.length });
    return blocking;
  }
  const known = readBaseline(path, file, runtime);
  if (!known) throw userError("noBaseline", { file });
  const { fresh, gone } = compareWithBaseline(others, known, { nameOf, complete, partial });
  if (gone > 0) await hooks.onMessage?.("baselineMended", { file, count: gone });
  const left = new Set([...fresh, ...blocking]);
  const unchecked = results.filter((plan) => isUncheckedPlan(plan, left)).map((plan) => plan.file);
  if (unchecked.length > 0)
    await hooks.onMessage?.("baselineUnchecked", { file, files: unchecked.join(", ") });
  return findings.filter((finding) => left.has(finding));
}

/** Returns whether rules could not run on a plan, and the baseline hides all findings that explain why. */
function isUncheckedPlan({ skipped, findings }: LintResult, left: ReadonlySet<Finding>): boolean {
  const causes = findings.filter(({ rule, blocking }) => blocking || rule === "structure/schema");
  return skipped.length > 0 && !causes.some((finding) => left.has(finding));
}

function readBaseline(path: string, file: string, runtime: ServiceRuntime): Baseline | undefined {
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
