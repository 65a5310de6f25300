import { hash } from "node:crypto";
import type { Finding } from "../diagnostics.ts";

/**
 * A fingerprint for each finding, in their order: the same for the same fault wherever its lines move and whatever
 * language it is told in. Of several faults that are alike, each has its own.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, anchor, span }) => {
    const key = JSON.stringify([rule, span.file, anchor]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return hash("sha256", `${key}${count}`, "hex").slice(0, 32);
  });
}
