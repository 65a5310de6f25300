import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import type { SectionFragments } from "./fragments.ts";
import { type Case, messagesOf } from "./judge.ts";

const modules = import.meta.glob<SectionFragments>("./fragments/*.ts", { eager: true, import: "default" });
const all = Object.values(modules).flatMap(({ section, rules: own }) =>
  Object.entries(own).map(([name, cases]) => [`${section}/${name}`, cases] as const),
);

const whole = (fragment: string | Case): Case => {
  const given = typeof fragment === "string" ? { plan: fragment } : fragment;
  return { ...given, plan: `smplan: 1\n${given.plan}\n` };
};

describe.each(all)("%s", (id, { silent, speaks = [] }) => {
  test.each(Object.entries(silent))("is silent about %s", async (_, fragment) => {
    expect(await messagesOf(id, whole(fragment))).toEqual([]);
  });

  if (speaks.length > 0)
    test.each(speaks)("says of %j: %s", async (fragment, says) => {
      const parts = [says].flat();
      const said = await messagesOf(id, whole(fragment));
      expect(said).toHaveLength(parts.length);
      for (const [index, part] of parts.entries()) expect(said[index]).toContain(part);
    });
});

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
