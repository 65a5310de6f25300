import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import { validatePlan } from "../../../src/schema/validate-plan.ts";
import { renderPlanText } from "../../support/render.ts";
import { FullPlan } from "./full-plan.ts";

const full = new FullPlan();

describe("a field with free text", () => {
  test("is filled in the plan of this test, which the schemas accept", async () => {
    const { diagnostics } = await validatePlan(
      loadPlanSource("smplan.yaml", { files: nodeFileSystem, text: full.text }),
    );
    expect(diagnostics).toEqual([]);
    expect(full.pathByWord.size).toBeGreaterThan(100);
  });

  test.each(["markdown", "html"])("is shown in %s for the team", async (format) => {
    const text = (await renderPlanText(full.text, format, "en", undefined, "team")).replaceAll("\\", "");
    const missing = [...full.pathByWord].filter(([word]) => !text.includes(word));
    expect(missing.map(([, path]) => path)).toEqual([]);
  });
});
