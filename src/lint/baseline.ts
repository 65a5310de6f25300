import type { Finding } from "../finding.ts";

/** The findings that a team has decided to live with: how many there are of each kind, by the files of the plans. */
export interface Baseline {
  version: 1;
  findings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The baseline that lets in everything there is. Sorted, so that a change of the file shows what changed.
 * @param nameOf what the baseline calls a file
 */
export function baselineOf(findings: readonly Finding[], nameOf: (file: string) => string): Baseline {
  const sorted = findings
    .map((finding) => ({ file: nameOf(finding.span.file), key: keyOf(finding) }))
    .sort((a, b) => compare(a.file, b.file) || compare(a.key, b.key));
  const byFile: Record<string, Record<string, number>> = {};
  for (const { file, key } of sorted) {
    const own = byFile[file] ?? {};
    own[key] = (own[key] ?? 0) + 1;
    byFile[file] = own;
  }
  return { version: 1, findings: byFile };
}

/** The findings that a baseline does not know, and how many of those it knows of these files are there no longer. */
export function beyondBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { nameOf, judged }: { nameOf: (file: string) => string; judged: readonly string[] },
): { fresh: Finding[]; gone: number } {
  const left = new Map<string, number>();
  for (const file of new Set([...judged, ...findings.map(({ span }) => span.file)].map(nameOf)))
    for (const [key, count] of Object.entries(baseline.findings[file] ?? {}))
      left.set(`${file}\n${key}`, count);
  const fresh = findings.filter((finding) => {
    const key = `${nameOf(finding.span.file)}\n${keyOf(finding)}`;
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { fresh, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** Whether a value is a baseline that we wrote. */
export function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null) return false;
  const { version, findings } = value as Partial<Baseline>;
  return version === 1 && typeof findings === "object" && findings !== null;
}

/** The same for the same fault, wherever its lines move and whatever language it is told in. */
function keyOf({ rule, anchor }: Finding): string {
  return `${rule} ${anchor}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
