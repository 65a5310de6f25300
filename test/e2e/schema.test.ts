import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

describe("smplan schema", () => {
  test.each([
    ["en", "The first day the plan covers."],
    ["bg", "Първият ден от плана."],
    ["es", "El primer día que abarca el plan."],
  ])("--language %s describes the plan in that language", async (language, explanation) => {
    const { code, out, err } = await runSmplan(["schema", "--language", language], { cwd: folder() });
    const schema = JSON.parse(out);
    expect(schema.$defs.period.properties.start.description).toBe(explanation);
    expect(schema.required).toEqual(["smplan"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("is in English by default, so that all users of a project get the same schema", async () => {
    const { out } = await runSmplan(["schema"], { cwd: folder(), env: { LANG: "bg_BG.UTF-8" } });
    expect(JSON.parse(out).title).toBe("Social media plan");
  });

  test("is written to a file next to the plan", async () => {
    const cwd = folder();
    const { code } = await runSmplan(["schema", "-l", "es", "-o", "smplan.schema.json"], { cwd });
    expect(code).toBe(0);
    const schema = JSON.parse(readFileSync(join(cwd, "smplan.schema.json"), "utf8"));
    expect(schema.title).toBe("Plan de redes sociales");
  });

  test("supports only English for configurations", async () => {
    const { code, out, err } = await runSmplan(["schema", "config", "--language", "bg"], { cwd: folder() });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("in English only");
    expect(err).toContain("Leave out --language.");
  });
});
