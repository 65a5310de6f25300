import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../../diagnostics.ts";
import { failure } from "../../errors.ts";
import { type Baseline, beyondBaseline, isBaseline, updatedBaseline } from "../../lint/baseline.ts";
import type { World } from "../../platform/runtime.ts";
import { writeState } from "../project/write-output.ts";
import { tell } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import type { Judged } from "./linter.ts";

/** The file of a baseline where `--update-baseline` names none. */
const DEFAULT_FILE = ".smplan-baseline.json";

/**
 * Returns the findings that the baseline does not know, or writes the baseline again with all of them. What keeps a plan
 * from being read is in no baseline.
 */
export async function withoutBaseline(
  findings: readonly Finding[],
  plans: readonly Judged[],
  options: LintOptions,
  world: World,
): Promise<Finding[]> {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && !updateBaseline) return [...findings];
  const file = baseline ?? DEFAULT_FILE;
  const path = resolve(world.cwd, file);
  const nameOf = (plan: string): string =>
    relative(dirname(path), resolve(world.cwd, plan)).replaceAll("\\", "/");
  const blocking = findings.filter((finding) => finding.blocking);
  const others = findings.filter((finding) => !finding.blocking);
  // For plans that could not be checked it is unknown whether their findings are still there.
  const judged = plans.filter(({ skipped }) => skipped.length === 0).map((plan) => plan.file);
  const half = plans.filter(({ skipped }) => skipped.length > 0).flatMap(({ texts }) => [...texts.keys()]);
  if (updateBaseline) {
    readBaseline(path, file, world);
    const change = (existing: Buffer | undefined): string => {
      const known = existing && existing.length > 0 ? parse(existing.toString()) : undefined;
      if (existing && existing.length > 0 && !known) throw failure("notABaseline", { file });
      return `${JSON.stringify(updatedBaseline(known, others, { nameOf, judged, half }), null, 2)}\n`;
    };
    writeState(file, change, world);
    await tell("baselineWritten", { file, count: others.length }, options, world);
    if (blocking.length > 0) await tell("baselineBlocked", { file, count: blocking.length }, options, world);
    return blocking;
  }
  const known = readBaseline(path, file, world);
  if (!known) throw failure("noBaseline", { file });
  const { fresh, gone } = beyondBaseline(others, known, { nameOf, judged, half });
  if (gone > 0) await tell("baselineMended", { file, count: gone }, options, world);
  const left = new Set([...fresh, ...blocking]);
  const unchecked = plans.filter((plan) => isUnchecked(plan, left)).map((plan) => plan.file);
  if (unchecked.length > 0)
    await tell("baselineUnchecked", { file, files: unchecked.join(", ") }, options, world);
  return findings.filter((finding) => left.has(finding));
}

/** Whether rules could not run on a plan, and the baseline lets in everything that says so. */
function isUnchecked({ skipped, findings }: Judged, left: ReadonlySet<Finding>): boolean {
  const faults = findings.filter(({ rule, blocking }) => blocking || rule === "structure/schema");
  return skipped.length > 0 && !faults.some((finding) => left.has(finding));
}

function readBaseline(path: string, file: string, world: World): Baseline | undefined {
  let text: string;
  try {
    text = new TextDecoder().decode(world.files.read(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw failure("baselineUnreadable", { file, code: String(code) });
  }
  const known = parse(text);
  if (!known) throw failure("notABaseline", { file });
  return known;
}

function parse(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
