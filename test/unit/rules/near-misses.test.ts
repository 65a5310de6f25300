import { describe, expect, test } from "vitest";
import { FragmentTester } from "../../../src/lint/testing/rule-tester.ts";
import { rules } from "../../../src/rules/index.ts";
import { besideOf, messagesOf, ruleOf } from "../../support/lint.ts";
import type { SectionFragments } from "./fragments.ts";

const modules = import.meta.glob<SectionFragments>("./fragments/*.ts", { eager: true, import: "default" });
const all = Object.values(modules).flatMap(({ section, rules: own }) =>
  Object.entries(own).map(([name, cases]) => [`${section}/${name}`, cases] as const),
);

const given = <Case>(fragment: string | Case) =>
  typeof fragment === "string" ? { plan: fragment } : fragment;

for (const [id, { silent, speaks = [] }] of all) {
  const tester = new FragmentTester({ builtIn: rules, otherRules: besideOf(id) }, { describe, it: test });
  tester.run(ruleOf(id), {
    failing: speaks.map(([fragment, says]) => ({ ...given(fragment), says })),
    passing: Object.entries(silent).map(([name, fragment]) => ({ ...given(fragment), name })),
  });
}

test("every rule has two plans that come near", () => {
  const near = new Map<string, number>(all.map(([id, { silent }]) => [id, Object.keys(silent).length]));
  expect(rules.filter(({ id }) => (near.get(id) ?? 0) < 2).map(({ id }) => id)).toEqual([]);
});

test("no fragment is of a rule that is not there", () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  expect(all.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test("structure/section tells an empty section from a missing one", async () => {
  const said = await messagesOf("structure/section", "smplan: 1\nkpis:\n");
  expect(said.filter((message) => message.includes("is empty"))).toHaveLength(1);
  expect(said.filter((message) => message.includes("There is no section"))).toHaveLength(7);
});
