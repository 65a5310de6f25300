import type { Finding } from "../diagnostics.ts";
import { findingKey } from "./finding-key.ts";

/** The findings that a team has accepted: their number by plan file and by finding key. */
export interface Baseline {
  version: 1;
  findings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The files that were linted, and how the baseline names them. */
interface CheckedFiles {
  nameOf: (file: string) => string;
  /** The files in which every rule ran. */
  complete: readonly string[];
  /** The files in which some rules could not run. */
  partial: readonly string[];
}

/**
 * Returns a baseline that accepts all findings. It is sorted, so that a diff of the file shows what changed.
 * @param nameOf returns the name of a file in the baseline
 */
function buildBaseline(findings: readonly Finding[], nameOf: (file: string) => string): Baseline {
  const sorted = findings
    .map((finding) => ({ file: nameOf(finding.span.file), key: findingKey(finding) }))
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.key, b.key));
  const byFile: Record<string, Record<string, number>> = {};
  for (const { file, key } of sorted) {
    const own = byFile[file] ?? {};
    own[key] = (own[key] ?? 0) + 1;
    byFile[file] = own;
  }
  return { version: 1, findings: byFile };
}

/**
 * Returns the findings that are not in a baseline, and how many findings of the baseline no longer occur in
 * the linted files.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { nameOf, complete, partial }: CheckedFiles,
): { fresh: Finding[]; gone: number } {
  const remaining = new Map<string, number>();
  const names = baselineNames(findings, { nameOf, complete, partial });
  for (const file of new Set([...names.completeNames, ...names.partialNames]))
    for (const [key, count] of Object.entries(baseline.findings[file] ?? {}))
      remaining.set(`${file}\n${key}`, count);
  const fresh = findings.filter((finding) => {
    const key = `${nameOf(finding.span.file)}\n${findingKey(finding)}`;
    const count = remaining.get(key) ?? 0;
    if (count > 0) remaining.set(key, count - 1);
    return count === 0;
  });
  const gone = [...remaining].filter(([key]) => !names.partialNames.has(key.slice(0, key.indexOf("\n"))));
  return { fresh, gone: gone.reduce((sum, [, count]) => sum + count, 0) };
}

/** Returns the names that the linted files have in the baseline. */
function baselineNames(findings: readonly Finding[], { nameOf, complete, partial }: CheckedFiles) {
  const partialNames = new Set(partial.map(nameOf));
  const all = [...complete, ...findings.map(({ span }) => span.file)].map(nameOf);
  return { completeNames: new Set(all.filter((name) => !partialNames.has(name))), partialNames };
}

/**
 * Returns a baseline updated with the findings of this run. Entries of files that were not linted are kept,
 * and no entry is removed from a file in which some rules could not run.
 */
export function mergeIntoBaseline(
  known: Baseline | undefined,
  findings: readonly Finding[],
  checkedFiles: CheckedFiles,
): Baseline {
  const { completeNames, partialNames } = baselineNames(findings, checkedFiles);
  const fresh = buildBaseline(findings, checkedFiles.nameOf).findings;
  const files: Record<string, Readonly<Record<string, number>>> = { ...fresh };
  for (const [name, counts] of Object.entries(known?.findings ?? {})) {
    if (completeNames.has(name)) continue;
    files[name] = partialNames.has(name) ? maxCounts(counts, fresh[name] ?? {}) : counts;
  }
  return { version: 1, findings: sortKeys(files) };
}

function maxCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const both = { ...one };
  for (const [key, count] of Object.entries(other)) both[key] = Math.max(count, both[key] ?? 0);
  return sortKeys(both);
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
}

/** Returns whether a value is a baseline that smplan wrote. */
export function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null) return false;
  const { version, findings } = value as Partial<Baseline>;
  return version === 1 && typeof findings === "object" && findings !== null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
