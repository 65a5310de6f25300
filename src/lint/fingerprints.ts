import { hash } from "node:crypto";
import type { Finding } from "../diagnostics.ts";

/**
 * Returns a fingerprint for each finding, in their order. It is independent of the finding's line and of the
 * language of its message. Findings that are otherwise equal get different fingerprints.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, anchor, span }) => {
    const key = JSON.stringify([rule, span.file, anchor]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return hash("sha256", `${key}${count}`, "hex").slice(0, 32);
  });
}
