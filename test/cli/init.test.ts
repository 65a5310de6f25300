import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folder, smplan } from "./run.ts";

describe("smplan init without a terminal", () => {
  test("says so and exits with 2", () => {
    const cwd = folder();
    const { code, out, err } = smplan(["init"], { cwd });
    expect(err).toContain("there is no terminal");
    expect(err).toContain("--answers FILE or --yes");
    expect(out).toBe("");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });

  test.each(["en", "bg", "es"])("--yes writes a plan of examples in %s that has no errors", (language) => {
    const cwd = folder();
    expect(smplan(["init", "--yes", "--full", "--language", language], { cwd }).code).toBe(0);
    expect(smplan(["lint", "--preset", "minimal", "--max-warnings", "0"], { cwd })).toMatchObject({
      code: 0,
    });
    expect(parse(readFileSync(join(cwd, "smplan.yaml"), "utf8")).plan.language).toBe(language);
  });

  test("never replaces a plan without --force", () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1 # mine\n" });
    const { code, err } = smplan(["init", "--yes"], { cwd });
    expect(err).toContain("--force");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(smplan(["init", "--yes", "--force"], { cwd }).code).toBe(0);
  });

  test("leaves a schema file that is not its own alone", () => {
    const cwd = folder({ "smplan.schema.json": "{}" });
    const { code, err } = smplan(["init", "--yes"], { cwd });
    expect(err).toContain("smplan.schema.json is there already");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.schema.json"), "utf8")).toBe("{}");
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });

  test("takes its answers from a file, and leaves the rest to --yes", () => {
    const cwd = folder({
      "answers.yaml": "organization: Dawn Chorus Bakery\nposts: 5\nplatforms: [tiktok]\n",
    });
    const { code, err } = smplan(["init", "--answers", "answers.yaml"], { cwd });
    expect(err).toContain("has no answer to: owner, about");
    expect(code).toBe(2);
    expect(smplan(["init", "--answers", "answers.yaml", "--yes", "--no-schema"], { cwd }).code).toBe(0);
    const plan = parse(readFileSync(join(cwd, "smplan.yaml"), "utf8"));
    expect(plan.plan.organization).toBe("Dawn Chorus Bakery");
    expect(plan.strategy.channels).toMatchObject([{ platform: "tiktok", frequency: { posts: 5 } }]);
    expect(existsSync(join(cwd, "smplan.schema.json"))).toBe(false);
  });

  test.each([
    ["organisation: x\n", 'Did you mean "organization"?'],
    ["objective: Be loved\n", "There is no figure in it"],
    ["posts: many\n", "Please write a number"],
    ["platforms: [myspace]\n", "none of the choices"],
    ["swot: [a, b]\n", "four texts"],
    ["by: 2027-02-30\n", "year-month-day"],
    ["- a\n", "holds no answers"],
    ["[\n", "no YAML"],
  ])("refuses the answers %j", (text, message) => {
    const { code, err } = smplan(["init", "--answers", "a.yaml", "--yes", "--language", "en"], {
      cwd: folder({ "a.yaml": text }),
    });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
