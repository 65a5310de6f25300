import type { Rule } from "../lint/rule.ts";

const modules = import.meta.glob<Rule>("./*/*.ts", { eager: true, import: "default" });

/**
 * All built-in rules, sorted by id: every file in a folder below this one. Ids are ASCII. Comparing them by
 * the rules of a language takes as long as running all rules.
 */
export const rules: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
