import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = (title = "TBD"): string => `smplan: 1\nplan: { title: ${title} }\n`;
const off = ["--rule", "structure/section:off"];

describe("standard input", () => {
  test("is linted with the configuration of the given file name", async () => {
    const cwd = folder({ "clients/smplan.config.yaml": "rules: { structure/placeholder: error }" });
    const { code, out } = await runSmplan(["lint", "-", "--stdin-filename", "clients/smplan.yaml", ...off], {
      cwd,
      input: plan(),
    });
    expect(out).toContain("clients/smplan.yaml:2:16  error  structure/placeholder");
    expect(code).toBe(1);
  });

  test.each([
    [["lint", "smplan.yaml", "--stdin-filename", "a.yaml"], 'Write "-" in place of the path.'],
    [["lint", "-", "--fix"], "cannot be fixed in place"],
    [["lint", "-", "--watch"], "neither watched nor compared"],
  ])("%j is rejected", async (args, message) => {
    const { code, err } = await runSmplan(args, { cwd: folder({ "smplan.yaml": plan() }), input: plan() });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe("--since", () => {
  const repository = (more: Readonly<Record<string, string>> = {}) => {
    const cwd = folder({
      "a/smplan.yaml": plan(),
      "b/smplan.yaml": "smplan: 1\nplan: { title: B }\nteam: { $include: team.yaml }\n",
      "b/team.yaml": "- { id: a, name: TBD }\n",
      ...more,
    });
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd,
        stdio: "ignore",
      });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "plans");
    return cwd;
  };
  const files = async (cwd: string, ...args: string[]): Promise<string[]> =>
    JSON.parse((await runSmplan(["lint", "--format", "json", ...off, ...args], { cwd })).out).findings.map(
      ({ file }: { file: string }) => file,
    );

  test("checks only new and changed plans, also if an included file changed", async () => {
    const cwd = repository();
    expect(await files(cwd)).toEqual(["a/smplan.yaml", "b/team.yaml"]);
    expect(await files(cwd, "--since", "HEAD")).toEqual([]);
    writeFileSync(join(cwd, "b/team.yaml"), "- { id: b, name: TBD }\n");
    expect(await files(cwd, "--since", "main")).toEqual(["b/team.yaml"]);
    writeFileSync(join(cwd, "new.smplan.yaml"), plan());
    expect(await files(cwd, "--since", "HEAD")).toEqual(["b/team.yaml", "new.smplan.yaml"]);
  });

  test("neither lints unchanged plans nor loads their plugins", async () => {
    const cwd = repository({
      "old/smplan.yaml": "smplan: 1\nplan: { title: TBD }\nteam: { $include: team.yaml }\n",
      "old/team.yaml": "- { id: a, name: A }\n",
      "old/smplan.config.yaml": "plugins: [./broken.mjs]\n",
      "old/broken.mjs": "console.error('The plugin of an unchanged plan is loaded.');\nexport default {};\n",
    });
    writeFileSync(join(cwd, "a/smplan.yaml"), `${plan()}# not yet\n`);
    const { code, out, err } = await runSmplan(["lint", "--since", "HEAD", "--format", "compact", ...off], {
      cwd,
    });
    expect(err).toBe("");
    expect(out).toContain("a/smplan.yaml:2:16");
    expect(out).not.toContain("old/");
    expect(code).toBe(0);
    writeFileSync(join(cwd, "old/team.yaml"), "- { id: b, name: B }\n");
    expect(await runSmplan(["lint", "--since", "HEAD", ...off], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("exports something that is no rule"),
    });
  });

  test("checks a plan with a deleted or an indirectly included changed file", async () => {
    const cwd = repository({
      "a/smplan.yaml": plan("A"),
      "c/smplan.yaml": "smplan: 1\nplan: { title: C }\nteam: { $include: team.yaml }\n",
      "c/team.yaml": "$include: people/all.yaml\n",
      "c/people/all.yaml": "- { id: a, name: A }\n",
    });
    writeFileSync(join(cwd, "c/people/all.yaml"), "- { id: a, name: TBD }\n");
    expect(await files(cwd, "--since", "HEAD")).toEqual(["c/people/all.yaml"]);
    rmSync(join(cwd, "b/team.yaml"));
    expect(await files(cwd, "--since", "HEAD", "b")).toEqual(["b/smplan.yaml"]);
  });

  test("reports why it is impossible", async () => {
    expect((await runSmplan(["lint", "--since", "nowhere"], { cwd: repository() })).err).toContain(
      'the revision "nowhere"',
    );
    expect(
      (await runSmplan(["lint", "--since", "HEAD"], { cwd: folder({ "smplan.yaml": plan() }) })).err,
    ).toContain("no git repository");
  });
});

describe("several formats", () => {
  test("are written to the terminal and to files", async () => {
    const cwd = folder({ "smplan.yaml": plan() });
    const { out } = await runSmplan(["lint", "-f", "stylish", "-f", "json:out/found.json"], { cwd });
    expect(out).toContain("problem");
    expect(JSON.parse(readFileSync(join(cwd, "out/found.json"), "utf8")).summary.plans).toBe(1);
  });

  test("are written to the file of --output-file", async () => {
    const cwd = folder({ "smplan.yaml": plan() });
    const { out, code } = await runSmplan(["lint", "-f", "json", "-o", "found.json"], { cwd });
    expect({ out, code }).toEqual({ out: "", code: 0 });
    expect(existsSync(join(cwd, "found.json"))).toBe(true);
  });

  test("never overwrite a plan or each other", async () => {
    const cwd = folder({ "smplan.yaml": plan() });
    expect((await runSmplan(["lint", "-f", "json:smplan.yaml"], { cwd })).err).toContain(
      "is a plan, and would be lost",
    );
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(plan());
    expect((await runSmplan(["lint", "-f", "json", "-f", "stylish"], { cwd })).err).toContain(
      "Only one format",
    );
  });
});

test("--timing prints the time of each rule", async () => {
  const { err } = await runSmplan(["lint", "--timing"], { cwd: folder({ "smplan.yaml": plan() }) });
  expect(err).toMatch(/structure\/placeholder +\d+\.\d +\d+\.\d %/);
  expect(err).toMatch(/All rules took \d+ ms of the \d+ ms of the run\./);
});

test("--today is a date", async () => {
  expect((await runSmplan(["lint", "--today", "tomorrow"], { cwd: folder() })).err).toContain(
    "year-month-day",
  );
});

describe("--cache", () => {
  test("returns the same findings, and detects changes", async () => {
    const cwd = folder({
      "smplan.yaml": "smplan: 1\nplan: { title: TBD }\nteam: { $include: team.yaml }\n",
      "team.yaml": "- { id: a, name: A }\n",
    });
    const run = async (...args: string[]) =>
      (await runSmplan(["lint", "--format", "json", ...off, ...args], { cwd })).out;
    const fresh = await run();
    expect(await run("--cache")).toBe(fresh);
    expect(existsSync(join(cwd, ".smplancache"))).toBe(true);
    expect(await run("--cache")).toBe(fresh);
    writeFileSync(join(cwd, "team.yaml"), "- { id: a, name: TBD }\n");
    expect(await run("--cache")).toBe(await run());
    expect(await run("--cache")).not.toBe(fresh);
    expect(await run("--cache", "--rule", "structure/placeholder:off")).toBe(
      await run("--rule", "structure/placeholder:off"),
    );
    writeFileSync(join(cwd, "smplan.config.yaml"), "rules: { structure/placeholder: error }");
    expect(await run("--cache")).toBe(await run());
    writeFileSync(join(cwd, ".smplancache"), "{ broken");
    expect(await run("--cache")).toBe(await run());
  });

  test("is not used on another day, on which other dates have passed", async () => {
    const draft = "plan: { title: Spring, status: draft, period: { start: 2027-01-01, end: 2027-03-31 } }";
    const cwd = folder({ "smplan.yaml": `smplan: 1\n${draft}\n` });
    const args = ["lint", "--cache", "--preset", "strict", "--format", "json", "--today"];
    const { out: before } = await runSmplan([...args, "2027-03-31"], { cwd });
    const { out: after } = await runSmplan([...args, "2027-04-01"], { cwd });
    expect(after).not.toBe(before);
    expect((await runSmplan([...args, "2027-03-31"], { cwd })).out).toBe(before);
  });

  test("is used: an unchanged plan is not linted again", async () => {
    const cwd = folder({ "smplan.yaml": plan() });
    const args = ["lint", "--cache", "--cache-location", "kept/cache", ...off];
    await runSmplan(args, { cwd });
    const cached = readFileSync(join(cwd, "kept/cache"), "utf8");
    writeFileSync(join(cwd, "kept/cache"), cached.replaceAll("is a placeholder", "was a placeholder"));
    expect((await runSmplan(args, { cwd })).out).toContain("was a placeholder");
    rmSync(join(cwd, "kept"), { recursive: true });
    expect((await runSmplan(args, { cwd })).out).toContain("is a placeholder");
  });
});
