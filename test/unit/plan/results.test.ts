import { describe, expect, test } from "vitest";
import { dueDateOf } from "../../../src/plan/results.ts";
import type { Kpi, Objective } from "../../../src/plan/types.ts";

const objectives = new Map<string, Objective>([
  ["spring", { id: "spring", statement: "More visits in spring", by: "2027-05-31" }],
  ["also-spring", { id: "also-spring", statement: "More orders in spring", by: "2027-05-31" }],
  ["autumn", { id: "autumn", statement: "More visits in autumn", by: "2027-11-30" }],
  ["open", { id: "open", statement: "More visits" }],
]);

const dueDate = (kpi: Partial<Kpi>, planEnd?: string): string | undefined =>
  dueDateOf({ id: "visits", name: "Visits", ...kpi }, objectives, planEnd);

describe("the due date of a KPI", () => {
  test("is its own date, before the date of its objective", () => {
    expect(dueDate({ objective: "spring", target: { value: 300, by: "2027-03-31" } })).toBe("2027-03-31");
  });

  test("is the date of its objective, before the end of the plan", () => {
    expect(dueDate({ objective: "spring", target: { value: 300 } }, "2027-12-31")).toBe("2027-05-31");
  });

  test("is the date that all its objectives have in common", () => {
    expect(dueDate({ objective: ["spring", "also-spring"] }, "2027-12-31")).toBe("2027-05-31");
  });

  test("is unknown if its objectives have different dates", () => {
    expect(dueDate({ objective: ["spring", "autumn"] }, "2027-12-31")).toBeUndefined();
  });

  test("is the end of the plan for an objective without a date, which can differ from another one", () => {
    expect(dueDate({ objective: "open" }, "2027-12-31")).toBe("2027-12-31");
    expect(dueDate({ objective: ["open", "autumn"] }, "2027-12-31")).toBeUndefined();
    expect(dueDate({ objective: ["open", "autumn"] }, "2027-11-30")).toBe("2027-11-30");
  });

  test("is the end of the plan without an objective, and unknown without an end", () => {
    expect(dueDate({}, "2027-12-31")).toBe("2027-12-31");
    expect(dueDate({})).toBeUndefined();
  });
});
