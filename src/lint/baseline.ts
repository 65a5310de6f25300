import type { Finding } from "../diagnostics.ts";

/** The findings that a team has decided to live with: how many there are of each kind, by the files of the plans. */
export interface Baseline {
  version: 1;
  findings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Which files were judged, and what the baseline calls them. */
interface CheckedFiles {
  nameOf: (file: string) => string;
  /** Those of which everything was checked. */
  complete: readonly string[];
  /** Those in which some rules could not run. */
  partial: readonly string[];
}

/**
 * The baseline that lets in everything there is. Sorted, so that a change of the file shows what changed.
 * @param nameOf what the baseline calls a file
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

/** The findings that a baseline does not know, and how many of those it knows of these files are there no longer. */
export function compareWithBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { nameOf, complete, partial }: CheckedFiles,
): { fresh: Finding[]; gone: number } {
  const left = new Map<string, number>();
  const names = baselineNames(findings, { nameOf, complete, partial });
  for (const file of new Set([...names.whole, ...names.half]))
    for (const [key, count] of Object.entries(baseline.findings[file] ?? {}))
      left.set(`${file}\n${key}`, count);
  const fresh = findings.filter((finding) => {
    const key = `${nameOf(finding.span.file)}\n${findingKey(finding)}`;
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const gone = [...left].filter(([key]) => !names.half.has(key.slice(0, key.indexOf("\n"))));
  return { fresh, gone: gone.reduce((sum, [, count]) => sum + count, 0) };
}

/** The files that were judged, by what the baseline calls them. */
function baselineNames(findings: readonly Finding[], { nameOf, complete, partial }: CheckedFiles) {
  const halfNames = new Set(partial.map(nameOf));
  const all = [...complete, ...findings.map(({ span }) => span.file)].map(nameOf);
  return { whole: new Set(all.filter((name) => !halfNames.has(name))), half: halfNames };
}

/**
 * Returns a baseline with what was found this time. What was not judged stays as it was, and of files in which some
 * rules could not run nothing is taken out.
 */
export function mergeIntoBaseline(
  known: Baseline | undefined,
  findings: readonly Finding[],
  checkedFiles: CheckedFiles,
): Baseline {
  const { whole, half } = baselineNames(findings, checkedFiles);
  const fresh = buildBaseline(findings, checkedFiles.nameOf).findings;
  const files: Record<string, Readonly<Record<string, number>>> = { ...fresh };
  for (const [name, counts] of Object.entries(known?.findings ?? {})) {
    if (whole.has(name)) continue;
    files[name] = half.has(name) ? maxCounts(counts, fresh[name] ?? {}) : counts;
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

/** Whether a value is a baseline that we wrote. */
export function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null) return false;
  const { version, findings } = value as Partial<Baseline>;
  return version === 1 && typeof findings === "object" && findings !== null;
}

/** The same for the same fault, wherever its lines move and whatever language it is told in. */
function findingKey({ rule, anchor }: Finding): string {
  return `${rule} ${anchor}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
