import { describe, expect, test } from "vitest";
import { FragmentTester } from "../../../src/lint/testing/rule-tester.ts";
import { rules } from "../../../src/rules/index.ts";
import { messagesOf, otherRulesFor, ruleOf } from "../../support/lint.ts";
import type { SectionFragments } from "./fragments.ts";

const modules = import.meta.glob<SectionFragments>("./fragments/*.ts", { eager: true, import: "default" });
const all = Object.values(modules).flatMap(({ section, rules: own }) =>
  Object.entries(own).map(([name, cases]) => [`${section}/${name}`, cases] as const),
);

const toCase = <Case>(fragment: string | Case) =>
  typeof fragment === "string" ? { plan: fragment } : fragment;

for (const [id, { valid, invalid = [] }] of all) {
  const tester = new FragmentTester(
    { builtIn: rules, otherRules: otherRulesFor(id) },
    { describe, it: test },
  );
  tester.run(ruleOf(id), {
    failing: invalid.map(([fragment, says]) => ({ ...toCase(fragment), says })),
    passing: Object.entries(valid).map(([name, fragment]) => ({ ...toCase(fragment), name })),
  });
}

test("every rule has two valid plans that are similar to invalid ones", () => {
  const counts = new Map<string, number>(all.map(([id, { valid }]) => [id, Object.keys(valid).length]));
  expect(rules.filter(({ id }) => (counts.get(id) ?? 0) < 2).map(({ id }) => id)).toEqual([]);
});

test("every test case belongs to a rule", () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  expect(all.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test("structure/section distinguishes an empty section from a missing one", async () => {
  const messages = await messagesOf("structure/section", "smplan: 1\nkpis:\n");
  expect(messages.filter((message) => message.includes("is empty"))).toHaveLength(1);
  expect(messages.filter((message) => message.includes("There is no section"))).toHaveLength(6);
});
