import { lintSource } from "../../src/lint/plan.ts";
import { loadSource } from "../../src/plan/load.ts";
import { rules } from "../../src/rules/index.ts";
import type { Finding } from "../../src/finding.ts";

/** What one rule alone says about a plan, or a fragment of one. */
export async function judge(id: string, text: string): Promise<Finding[]> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const { findings } = await lintSource(sourceOf(text), [rule], new Map([[id, rule.severity]]));
  return findings;
}

/** The messages of one rule alone about a plan, or a fragment of one. */
export async function messagesOf(id: string, text: string): Promise<string[]> {
  return (await judge(id, text)).map((finding) => finding.message);
}

export function sourceOf(text: string) {
  const files = {
    read: () => {
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    real: (path: string) => path,
  };
  return loadSource("plan/smplan.yaml", { files, text });
}
