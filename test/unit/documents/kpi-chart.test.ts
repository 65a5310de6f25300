import { expect, test } from "vitest";
import { trajectoryChart } from "../../../src/documents/kpi/trajectory-chart.ts";
import { loadLocalization } from "../../../src/formatting/localization.ts";
import { PlanFormatter } from "../../../src/formatting/plan-formatter.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import type { Kpi } from "../../../src/plan/types.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";

const { sections } = await validatePlan(
  loadPlanSource("smplan.yaml", { files: nodeFileSystem, text: "smplan: 1\n" }),
);
const formatter = new PlanFormatter(await loadLocalization("en"), sections);

test("a value of a weak month is drawn at its equivalent in the month of the target, and labeled with the measured value", () => {
  const kpi: Kpi = {
    id: "pupils",
    name: "Pupils",
    unit: "count",
    baseline: { value: 100, on: "2026-12-31" },
    target: { value: 140, by: "2027-12-31" },
    milestones: [{ value: 18, by: "2027-06-30" }],
    season: { jun: 0.3, dec: 2 },
  };
  const reading = { kpi: "pupils", date: "2027-06-30", value: 17 };
  const chart = trajectoryChart(kpi, { state: "behind", reading, due: "2027-12-31" }, formatter);
  // 17 in June is 56.7 in an average month, and 113.3 in December.
  expect(chart?.now?.value).toBeCloseTo((17 / 0.3) * 2, 10);
  expect(chart?.now?.text).toBe("17");
  expect(chart?.milestones).toEqual([{ value: 120, text: "18" }]);
  expect(chart?.start).toEqual({ value: 100, text: "100" });
});
