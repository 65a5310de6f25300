import { describe, expect, test } from "vitest";
import type { DataChange } from "../../../src/yaml/apply-change.ts";
import { applyChange } from "../../../src/yaml/apply-change.ts";
import { rebaseChanges } from "../../../src/yaml/rebase-changes.ts";

const base = {
  plan: { title: "Spring", owner: "ana" },
  kpis: [
    { id: "a", name: "A", target: 1 },
    { id: "b", name: "B" },
  ],
  notes: [{ text: "one" }, { text: "two" }],
};

/** Returns the current data with the changes applied, or the path of the conflict. */
function result(current: unknown, ...changes: DataChange[]): unknown {
  const found = rebaseChanges(changes, { base, current });
  if ("conflict" in found) return found.conflict.path;
  return found.changes.reduce(applyChange, current);
}

describe("changes of data that another program has changed", () => {
  test("are applied if they touch other values", () => {
    const current = { ...base, plan: { title: "Summer", owner: "ana" } };
    expect(result(current, { set: ["plan", "owner"], to: "ben" })).toEqual({
      ...base,
      plan: { title: "Summer", owner: "ben" },
    });
  });

  test("find an item by its id, or by its content if it has none, at any index", () => {
    const current = {
      ...base,
      kpis: [{ id: "new" }, ...base.kpis.toReversed()],
      notes: [{ text: "zero" }, ...base.notes],
    };
    expect(
      result(
        current,
        { set: ["kpis", 0, "name"], to: "AA" },
        { set: ["notes", 1, "text"], to: "2" },
        { remove: ["kpis", 1] },
      ),
    ).toEqual({
      ...base,
      kpis: [{ id: "new" }, { id: "a", name: "AA", target: 1 }],
      notes: [{ text: "zero" }, { text: "one" }, { text: "2" }],
    });
  });

  test("are dropped if the data already has them", () => {
    const current = { ...base, plan: { title: "Spring", owner: "ben" } };
    expect(rebaseChanges([{ set: ["plan", "owner"], to: "ben" }], { base, current })).toEqual({
      changes: [],
    });
    expect(rebaseChanges([{ remove: ["gone"] }], { base, current })).toEqual({ changes: [] });
  });

  test("append an item again, but not with the option once", () => {
    const change = { append: ["log"], item: { did: "x" } };
    const current = { ...base, log: [{ did: "x" }] };
    expect(result(current, change)).toMatchObject({ log: [{ did: "x" }, { did: "x" }] });
    expect(rebaseChanges([change], { base, current, once: true })).toEqual({ changes: [] });
  });

  const conflicts: [string, unknown, DataChange, unknown][] = [
    [
      "the same value",
      { ...base, plan: { title: "Summer", owner: "ana" } },
      { set: ["plan", "title"], to: "Autumn" },
      ["plan", "title"],
    ],
    ["a section that is gone", { kpis: base.kpis }, { set: ["plan", "title"], to: "Autumn" }, ["plan"]],
    [
      "an item that is gone",
      { ...base, kpis: [base.kpis[1]] },
      { set: ["kpis", 0, "name"], to: "x" },
      ["kpis", 0],
    ],
    [
      "an item that was changed and is removed",
      { ...base, kpis: [{ id: "a", name: "other" }, base.kpis[1]] },
      { remove: ["kpis", 0] },
      ["kpis", 0],
    ],
    [
      "an id that was taken",
      { ...base, kpis: [...base.kpis, { id: "c", name: "theirs" }] },
      { append: ["kpis"], item: { id: "c", name: "ours" } },
      ["kpis"],
    ],
    ["a list that is no longer a list", { ...base, kpis: "none" }, { append: ["kpis"], item: 1 }, ["kpis"]],
    [
      "an item without an id that cannot be found again",
      { ...base, notes: [{ text: "1" }, { text: "2" }, { text: "3" }] },
      { set: ["notes", 1, "text"], to: "x" },
      ["notes", 1],
    ],
    ["everything", null, { set: ["plan", "title"], to: "x" }, []],
  ];
  test.each(conflicts)("are a conflict at %s", (_, current, change, place) => {
    expect(result(current, change)).toEqual(place);
  });
});
