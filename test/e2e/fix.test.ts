import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const read = (cwd: string, name = "smplan.yaml"): string => readFileSync(join(cwd, name), "utf8");

const faulty = `# Our plan, which we keep tidy.
smplan: 1

people:
  audiences: [{ id: students,   name: "Students" }]   # who live nearby

strategy:
  channels:
    - id: ig
      platform: instagram
      audiences: ['studnets']   # sic
    - { id: fb, platform: "facebok", audiences: [students] }
crisis:
  version: 1.10
plan: { title: Spring plan } # smplan-disable-line structure/placeholder -- not any more
`;

const fixed = faulty
  .replace("version: 1.10", 'version: "1.10"')
  .replace(" # smplan-disable-line structure/placeholder -- not any more", " # not any more");

describe("--fix", () => {
  test("applies safe fixes, and changes nothing else", async () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const { err } = await runSmplan(["lint", "--fix"], { cwd });
    expect(err).toContain("fixed smplan.yaml");
    expect(read(cwd)).toBe(fixed);
    expect((await runSmplan(["lint", "--fix"], { cwd })).err).toBe("");
    expect(read(cwd)).toBe(fixed);
  });

  test("keeps Windows line ends, the byte order mark and the file mode", async () => {
    const text = `\uFEFF${faulty.replaceAll("\n", "\r\n")}`;
    const cwd = folder({ "smplan.yaml": text });
    chmodSync(join(cwd, "smplan.yaml"), 0o640);
    await runSmplan(["lint", "--fix"], { cwd });
    expect(read(cwd)).toBe(`\uFEFF${fixed.replaceAll("\n", "\r\n")}`);
    if (process.platform !== "win32") expect(statSync(join(cwd, "smplan.yaml")).mode & 0o777).toBe(0o640);
  });

  test("replaces a value in place if lines in brackets start left of their key", async () => {
    const text = (tag: string): string =>
      `smplan: 1\nstrategy:\n  channels: [\n{ id: fb, platform: facebook,\npillars: []\n, utm: { x: 1 }\n} ]\ncampaigns:\n  - { id: c, name: C, utm: { campaign: c, source: a, medium: b },\n  channels: [fb], posts: 3 }\ncrisis: {\nversion: ${tag} }\n`;
    const cwd = folder({ "smplan.yaml": text("1.10") });
    await runSmplan(["lint", "--fix"], { cwd });
    expect(read(cwd)).toBe(text('"1.10"'));
  });

  test("fixes included files, and the target of a link", async () => {
    const cwd = folder({
      "real.yaml": "smplan: 1\ncrisis: { $include: crisis.yaml }\n",
      "crisis.yaml": "version: 2\n",
    });
    symlinkSync("real.yaml", join(cwd, "smplan.yaml"));
    await runSmplan(["lint", "smplan.yaml", "--fix"], { cwd });
    expect(read(cwd, "crisis.yaml")).toBe('version: "2"\n');
    expect(statSync(join(cwd, "smplan.yaml")).isFile()).toBe(true);
  });

  test("prints the remaining findings", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\nkpis: [{ id: k, name: K, objective: nobody }]\n" });
    const { code, out } = await runSmplan(["lint", "--fix"], { cwd });
    expect(out).toContain('points to objective "nobody"');
    expect(code).toBe(1);
  });
});

describe("--fix-dry-run", () => {
  test("prints a patch that git applies, and changes no file", async () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const { code, out, err } = await runSmplan(["lint", "--fix-dry-run"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("--fix would change 1 file.");
    expect(read(cwd)).toBe(faulty);
    execFileSync("git", ["apply", "-"], { cwd, input: out });
    expect(read(cwd)).toBe(fixed);
  });

  test("prints the patch of a plan from standard input", async () => {
    const cwd = folder();
    const { out } = await runSmplan(["lint", "-", "--fix-dry-run", "--stdin-filename", "a/smplan.yaml"], {
      cwd,
      input: faulty,
    });
    expect(out).toContain("+++ b/a/smplan.yaml");
  });

  test("reports if nothing can be fixed", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\n" });
    const { code, out, err } = await runSmplan(["lint", "--fix-dry-run"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("nothing can be fixed safely");
  });
});

test("--fix-suggestions needs a terminal", async () => {
  const cwd = folder({ "smplan.yaml": faulty });
  const { code, err } = await runSmplan(["lint", "--fix-suggestions"], { cwd });
  expect(err).toContain("no terminal to ask on");
  expect(code).toBe(2);
  expect(read(cwd)).toBe(faulty);
});
