import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "../support/run.ts";

const cafe = readFileSync(join(import.meta.dirname, "../unit/wizard/documents/cafe.bg.md"));

describe("smplan init --from", () => {
  test("writes a plan without syntax and schema errors, and reports what it could not import", () => {
    const cwd = folder({ "план.md": cafe });
    const { code, out, err } = smplan(["init", "--from", "план.md", "cafe.yaml"], {
      cwd,
      env: { LANG: "bg_BG.UTF-8" },
    });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("SWOT анализ → situation.swot");
    expect(out).toContain("Баба ни печеше кафе на двора.");
    expect(out).toMatch(/smplan lint има \d+ забележк/);
    const lint = smplan(["lint", "cafe.yaml", "--format", "json"], { cwd });
    expect(lint.out).not.toMatch(/structure\/(schema|yaml|reference|placeholder)/);
  });

  test("replaces a file only with --force", () => {
    const cwd = folder({ "plan.md": "# Goals\n\n- Sell 300 buns\n", "smplan.yaml": "smplan: 1 # mine\n" });
    const { code, err } = smplan(["init", "--from", "plan.md"], { cwd });
    expect(err).toContain("--force");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect(smplan(["init", "--from", "plan.md", "--force"], { cwd }).code).toBe(0);
  });

  test.each([
    ["none.md", "There is no file none.md"],
    ["plan.doc", "save it as .docx"],
    ["broken.docx", "cannot be read as a Word document"],
  ])("rejects %s with a message", (name, says) => {
    const cwd = folder({ "plan.doc": "x", "broken.docx": "PK and no more" });
    const { code, err } = smplan(["init", "--from", name], { cwd });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });
});
