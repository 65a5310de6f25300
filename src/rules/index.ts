import type { Rule } from "../lint/rule.ts";

const modules = import.meta.glob<Rule>("./*/*.ts", { eager: true, import: "default" });

/**
 * Every built-in rule, in the order of their ids: a file below this folder is one. Ids are ASCII, and comparing them
 * as a language would takes as long as running them all.
 */
export const rules: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
