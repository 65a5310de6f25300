import type { Finding } from "../diagnostics.ts";

/** Returns a key that identifies a finding independently of its line and of the language of its message. */
export function findingKey({ rule, anchor }: Pick<Finding, "rule" | "anchor">): string {
  return `${rule} ${anchor}`;
}
