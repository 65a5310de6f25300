import { dirname, relative, resolve } from "node:path";
import type { Finding } from "../../finding.ts";
import { type Baseline, baselineOf, beyondBaseline, isBaseline } from "../../lint/baseline.ts";
import { failure } from "../../lint/failure.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import type { LintOptions } from "./options.ts";
import { tell } from "./tell.ts";

/** The file of a baseline where `--update-baseline` names none. */
const DEFAULT_FILE = ".smplan-baseline.json";

/** Leaves the findings that the baseline does not know, or writes it anew and leaves none. */
export async function withoutBaseline(
  findings: readonly Finding[],
  plans: readonly string[],
  options: LintOptions,
  world: World,
): Promise<Finding[]> {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && !updateBaseline) return [...findings];
  const file = baseline ?? DEFAULT_FILE;
  const path = resolve(world.cwd, file);
  const nameOf = (plan: string): string =>
    relative(dirname(path), resolve(world.cwd, plan)).replaceAll("\\", "/");
  if (updateBaseline) {
    const known = readBaseline(path, file, world);
    const judged = new Set([...plans, ...findings.map(({ span }) => span.file)].map(nameOf));
    // What was not judged this time stays as it was.
    const others = Object.entries(known?.findings ?? {}).filter(([name]) => !judged.has(name));
    const fresh = baselineOf(findings, nameOf);
    const next = { ...fresh, findings: sorted({ ...Object.fromEntries(others), ...fresh.findings }) };
    writeResult(file, `${JSON.stringify(next, null, 2)}\n`, {
      world,
      replaceable: (existing) => parse(existing.toString()) !== undefined,
    });
    await tell("baselineWritten", { file, count: findings.length }, options, world);
    return [];
  }
  const known = readBaseline(path, file, world);
  if (!known) throw failure("noBaseline", { file });
  const { fresh, gone } = beyondBaseline(findings, known, { nameOf, judged: plans });
  if (gone > 0) await tell("baselineMended", { file, count: gone }, options, world);
  return fresh;
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

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
