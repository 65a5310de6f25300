import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const cafe = readFileSync(join(import.meta.dirname, "../unit/wizard/documents/cafe.bg.md"));

describe("smplan init --from", () => {
  test("writes a plan without syntax and schema errors, and reports what it could not import", async () => {
    const cwd = folder({ "план.md": cafe });
    const { code, out, err } = await runSmplan(["init", "--from", "план.md", "cafe.yaml"], {
      cwd,
      env: { LANG: "bg_BG.UTF-8" },
    });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("SWOT анализ → situation.swot");
    expect(out).toContain("Баба ни печеше кафе на двора.");
    expect(out).toMatch(/smplan lint има \d+ забележк/);
    const lint = await runSmplan(["lint", "cafe.yaml", "--format", "json"], { cwd });
    expect(lint.out).not.toMatch(/structure\/(schema|yaml|reference|placeholder)/);
  });

  test("replaces a file only with --force", async () => {
    const cwd = folder({ "plan.md": "# Goals\n\n- Sell 300 buns\n", "smplan.yaml": "smplan: 1 # mine\n" });
    const { code, err } = await runSmplan(["init", "--from", "plan.md"], { cwd });
    expect(err).toContain("--force");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe("smplan: 1 # mine\n");
    expect((await runSmplan(["init", "--from", "plan.md", "--force"], { cwd })).code).toBe(0);
  });

  test.each([
    ["none.md", "There is no file none.md"],
    ["plan.doc", "save it as .docx"],
    ["broken.docx", "cannot be read as a Word document"],
  ])("rejects %s with a message", async (name, says) => {
    const cwd = folder({ "plan.doc": "x", "broken.docx": "PK and no more" });
    const { code, err } = await runSmplan(["init", "--from", name], { cwd });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "smplan.yaml"))).toBe(false);
  });
});
