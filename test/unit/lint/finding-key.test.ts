import { expect, test } from "vitest";
import { findingKey } from "../../../src/lint/finding-key.ts";

test("findings about the same subject have the same key", () => {
  expect(findingKey({ rule: "kpis/linked", anchor: "kpis.visits" })).toBe(
    findingKey({ rule: "kpis/linked", anchor: "kpis.visits" }),
  );
});

test("findings of other rules and about other subjects have other keys", () => {
  const keys = ["kpis/linked", "kpis/baseline"].flatMap((rule) =>
    ["kpis.visits", "kpis.leads"].map((anchor) => findingKey({ rule, anchor })),
  );
  expect(new Set(keys).size).toBe(4);
});
