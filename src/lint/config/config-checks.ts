import { errorReason } from "../../errors.ts";
import type { Rule } from "../rule.ts";
import type { ConfigFile } from "./config-file.ts";
import { validatePathPattern } from "./path-patterns.ts";
import { unknownRuleReason } from "./unknown-rule-reason.ts";

/**
 * Checks that the rules in a configuration exist.
 * @throws UserError that names an unknown rule
 */
export function assertKnownRules(config: ConfigFile, rules: readonly Rule[]): void {
  const { rules: set = {}, overrides = [] } = config.data;
  const places = [
    { ids: Object.keys(set), path: ["rules"] },
    ...overrides.map((one, index) => ({ ids: Object.keys(one.rules), path: ["overrides", index, "rules"] })),
  ];
  const known = new Set(rules.map(({ id }) => id));
  for (const { ids, path } of places)
    for (const id of ids) if (!known.has(id)) config.fail(unknownRuleReason(id, rules), [...path, id]);
}

/**
 * Checks the path patterns.
 * @throws UserError that names a pattern that can match no plan
 */
export async function assertPathPatterns(config: ConfigFile): Promise<void> {
  const { ignore = [], overrides = [] } = config.data;
  const places = [
    { patterns: ignore, path: ["ignore"] },
    ...overrides.map(({ files }, index) => ({ patterns: files, path: ["overrides", index, "files"] })),
  ];
  if (places.every(({ patterns }) => patterns.length === 0)) return;
  for (const { patterns, path } of places) {
    for (const [index, pattern] of patterns.entries()) {
      const why = validatePathPattern(pattern);
      if (why) config.fail(why, [...path, index], "value");
    }
    const onlyNot = path[0] === "overrides" && patterns.every((pattern) => pattern.startsWith("!"));
    if (onlyNot) config.fail(errorReason("patternsOnlyNot"), path);
  }
}
