import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePlans } from "../../../src/diff/compare-plans.ts";
import { type Sections, sectionNames } from "../../../src/plan/sections.ts";

const empty = Object.fromEntries(
  sectionNames.map((name) => [
    name,
    ["team", "objectives", "kpis", "campaigns", "accounts"].includes(name) ? [] : {},
  ]),
) as unknown as Sections;

const bakery = (part: object): Sections => ({ ...empty, ...part }) as Sections;
const changesIn = (before: object, after: object) =>
  comparePlans(bakery(before), bakery(after)).map(
    ({ kind, place, thing, before: was, after: is }) =>
      `${kind} ${place} ${thing?.name ?? ""}: ${was ?? ""} > ${is ?? ""}`,
  );

describe("two versions of a plan", () => {
  test("are compared by id, independent of the order", () => {
    const [orders, visits] = [
      { id: "orders", name: "Orders", target: { value: 300, by: "2027-03-26" } },
      { id: "visits", name: "Visits" },
    ];
    expect(
      changesIn(
        { kpis: [orders, visits] },
        { kpis: [visits, { ...orders, target: { ...orders.target, value: 250 } }] },
      ),
    ).toEqual(["changed kpis.target.value Orders: 300 > 250"]);
  });

  test("list added, removed and renamed items", () => {
    const found = changesIn(
      {
        kpis: [
          { id: "a", name: "Orders" },
          { id: "b", name: "Visits" },
        ],
      },
      {
        kpis: [
          { id: "orders", name: "Orders" },
          { id: "c", name: "Reviews" },
        ],
      },
    ).map((line) => line.split(":")[0]);
    expect(found).toEqual(["renamed kpis Orders", "removed kpis Visits", "added kpis Reviews"]);
  });

  test("differ in the texts of a list and in the order of steps", () => {
    const pause = (...steps: string[]) => ({ crisis: { pause: { steps } } });
    expect(changesIn(pause("Stop the queue", "Stop the ads"), pause("Stop the ads", "Call Emma"))).toEqual([
      "changed crisis.pause.steps[] : Stop the queue > Call Emma",
    ]);
    expect(changesIn(pause("a", "b"), pause("b", "a"))[0]).toMatch(/^moved crisis.pause.steps/);
  });

  test("are equal if only the notation differs", () => {
    expect(changesIn({ budget: { total: 900, lines: [] } }, { budget: { total: 900 } })).toEqual([]);
    expect(changesIn({ plan: { title: "a", owner: "b" } }, { plan: { owner: "b", title: "a" } })).toEqual([]);
  });

  test("have changes exactly if their data differs", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const items = fc.array(
      fc.record({
        id: fc.constantFrom("a", "b", "c"),
        name: fc.string(),
        value: leaf,
        words: fc.array(fc.string()),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(items, items, (one, other) => {
        const changes = comparePlans(bakery({ kpis: one }), bakery({ kpis: other }));
        expect(changes.length > 0).toBe(JSON.stringify(one) !== JSON.stringify(other));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
