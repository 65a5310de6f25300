import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "../support/run.ts";

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

const mended = faulty
  .replace("version: 1.10", 'version: "1.10"')
  .replace(" # smplan-disable-line structure/placeholder -- not any more", " # not any more");

describe("--fix", () => {
  test("mends what is safe and leaves everything else as it was", () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const { err } = smplan(["lint", "--fix"], { cwd });
    expect(err).toContain("mended smplan.yaml");
    expect(read(cwd)).toBe(mended);
    expect(smplan(["lint", "--fix"], { cwd }).err).toBe("");
    expect(read(cwd)).toBe(mended);
  });

  test("keeps Windows line ends, the byte order mark and what the file may be used for", () => {
    const text = `\uFEFF${faulty.replaceAll("\n", "\r\n")}`;
    const cwd = folder({ "smplan.yaml": text });
    chmodSync(join(cwd, "smplan.yaml"), 0o640);
    smplan(["lint", "--fix"], { cwd });
    expect(read(cwd)).toBe(`\uFEFF${mended.replaceAll("\n", "\r\n")}`);
    if (process.platform !== "win32") expect(statSync(join(cwd, "smplan.yaml")).mode & 0o777).toBe(0o640);
  });

  test("replaces a value at its place if lines in brackets begin left of their key", () => {
    const text = (tag: string): string =>
      `smplan: 1\nstrategy:\n  channels: [\n{ id: fb, platform: facebook,\npillars: []\n, utm: { x: 1 }\n} ]\ncampaigns:\n  - { id: c, name: C, utm: { campaign: c, source: a, medium: b },\n  channels: [fb], posts: 3 }\ncrisis: {\nversion: ${tag} }\n`;
    const cwd = folder({ "smplan.yaml": text("1.10") });
    smplan(["lint", "--fix"], { cwd });
    expect(read(cwd)).toBe(text('"1.10"'));
  });

  test("mends included files, and the file a link leads to", () => {
    const cwd = folder({
      "real.yaml": "smplan: 1\ncrisis: { $include: crisis.yaml }\n",
      "crisis.yaml": "version: 2\n",
    });
    symlinkSync("real.yaml", join(cwd, "smplan.yaml"));
    smplan(["lint", "smplan.yaml", "--fix"], { cwd });
    expect(read(cwd, "crisis.yaml")).toBe('version: "2"\n');
    expect(statSync(join(cwd, "smplan.yaml")).isFile()).toBe(true);
  });

  test("says what is left", () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\nkpis: [{ id: k, name: K, objective: nobody }]\n" });
    const { code, out } = smplan(["lint", "--fix"], { cwd });
    expect(out).toContain('points to objective "nobody"');
    expect(code).toBe(1);
  });
});

describe("--fix-dry-run", () => {
  test("prints a patch that git applies, and changes nothing", () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const { code, out, err } = smplan(["lint", "--fix-dry-run"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("--fix would change 1 file.");
    expect(read(cwd)).toBe(faulty);
    execFileSync("git", ["apply", "-"], { cwd, input: out });
    expect(read(cwd)).toBe(mended);
  });

  test("of a plan from standard input shows what would change", () => {
    const cwd = folder();
    const { out } = smplan(["lint", "-", "--fix-dry-run", "--stdin-filename", "a/smplan.yaml"], {
      cwd,
      input: faulty,
    });
    expect(out).toContain("+++ b/a/smplan.yaml");
  });

  test("says when there is nothing to mend", () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\n" });
    const { code, out, err } = smplan(["lint", "--fix-dry-run"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("nothing can be mended safely");
  });
});

test("--fix-suggestions needs a terminal", () => {
  const cwd = folder({ "smplan.yaml": faulty });
  const { code, err } = smplan(["lint", "--fix-suggestions"], { cwd });
  expect(err).toContain("no terminal to ask on");
  expect(code).toBe(2);
  expect(read(cwd)).toBe(faulty);
});
