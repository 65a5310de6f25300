import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, type Run } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = "smplan: 1\nplan: { title: A }\n";
const withResults =
  "smplan: 1\nkpis: [{ id: k, name: K }]\nmeasurement: { results: [figures.csv] }\nteam: { $include: team.yaml }\n";
const files = {
  "a/smplan.yaml": plan,
  "b/smplan.yaml": withResults,
  "b/figures.csv": "date,kpi,value\n",
  "b/team.yaml": "- { id: a, name: A }\n",
  "b/smplan.config.yaml": "extends: ../house.yaml\nplugins: [./rules/own.mjs]\n",
  "b/rules/own.mjs": 'import { rules } from "./parts.mjs";\nexport default rules;\n',
  "b/rules/parts.mjs": "export const rules = [];\n",
  "house.yaml": "extends: minimal\n",
  "README.md": "# Plans\n",
};

const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always", ...args],
    { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  ).trim();

function repository(content: Readonly<Record<string, string>> = files): string {
  const cwd = folder(content);
  git(cwd, "init", "-q", "-b", "main");
  commit(cwd);
  return cwd;
}

function commit(cwd: string): void {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-qm", "change");
}

function write(cwd: string, file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
}

/** Returns the plans that a run checked, and its other results. */
async function lint(cwd: string, ...args: string[]): Promise<Run & { plans: string[] }> {
  const run = await runSmplan(["lint", "-f", "junit", "--rule", "structure/section:off", ...args], { cwd });
  return {
    ...run,
    plans: Array.from(run.out.matchAll(/<testsuite name="([^"]*)"/g), ([, name = ""]) => name),
  };
}

describe("--since", () => {
  const changes: [file: string, text: string, plans: string[]][] = [
    ["a/smplan.yaml", `${plan}# more\n`, ["a/smplan.yaml"]],
    ["b/figures.csv", "date,kpi,value\n2026-01-01,k,1\n", ["b/smplan.yaml"]],
    ["b/team.yaml", "- { id: b, name: B }\n", ["b/smplan.yaml"]],
    ["b/smplan.config.yaml", "extends: minimal\n", ["b/smplan.yaml"]],
    ["b/.smplanignore", "other/\n", ["b/smplan.yaml"]],
    ["b/rules/own.mjs", "export default [];\n", ["b/smplan.yaml"]],
    ["b/rules/parts.mjs", "export const rules = [ ];\n", ["b/smplan.yaml"]],
    ["house.yaml", "extends: strict\n", ["b/smplan.yaml"]],
    ["smplan.config.yaml", "extends: minimal\n", ["a/smplan.yaml", "b/smplan.yaml"]],
    ["package.json", '{ "smplan": {} }', ["a/smplan.yaml", "b/smplan.yaml"]],
    ["README.md", "# Our plans\n", []],
    ["b/other.csv", "", []],
  ];

  test.each(changes)("finds the plans that depend on %s", async (file, text, plans) => {
    const cwd = repository();
    write(cwd, file, text);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual(plans);
    commit(cwd);
    expect((await lint(cwd, "--since", "HEAD~1")).plans).toEqual(plans);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual([]);
    // A deleted file is a change, too.
    if (files[file as keyof typeof files] !== undefined) return;
    rmSync(join(cwd, file));
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual(plans);
  });

  test("compares with the merge base, or directly with two dots", async () => {
    const cwd = repository({ "a/smplan.yaml": plan, "b/smplan.yaml": plan });
    git(cwd, "checkout", "-qb", "topic");
    write(cwd, "a/smplan.yaml", `${plan}# topic\n`);
    commit(cwd);
    git(cwd, "checkout", "-q", "main");
    write(cwd, "b/smplan.yaml", `${plan}# main\n`);
    commit(cwd);
    git(cwd, "checkout", "-q", "topic");
    for (const revision of ["main", "main...HEAD", "main...", "main...topic"])
      expect((await lint(cwd, "--since", revision)).plans).toEqual(["a/smplan.yaml"]);
    for (const revision of ["main..HEAD", "main.."])
      expect((await lint(cwd, "--since", revision)).plans).toEqual(["a/smplan.yaml", "b/smplan.yaml"]);
    git(cwd, "checkout", "-q", "main");
    expect((await lint(cwd, "--since", "main...topic")).plans).toContain("a/smplan.yaml");
  });

  test("a rewritten file with the same content is unchanged", async () => {
    const cwd = repository();
    for (const file of Object.keys(files)) utimesSync(join(cwd, file), 1, 1);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual([]);
  });

  test("includes submodules", async () => {
    const inner = repository({ "smplan.yaml": plan, "other/smplan.yaml": plan });
    const cwd = repository({ "smplan.yaml": plan });
    git(cwd, "submodule", "--quiet", "add", inner, "sub");
    commit(cwd);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual([]);
    write(cwd, "sub/smplan.yaml", `${plan}# more\n`);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual(["sub/smplan.yaml"]);
    commit(join(cwd, "sub"));
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual(["sub/smplan.yaml"]);
    commit(cwd);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual([]);
    expect((await lint(cwd, "--since", "HEAD~1")).plans).toEqual(["sub/smplan.yaml"]);
    expect((await lint(join(cwd, "sub"), "--since", "HEAD~1")).plans).toEqual(["smplan.yaml"]);
  });

  test("reports problems of the repository", async () => {
    const origin = repository();
    write(origin, "a/smplan.yaml", `${plan}# more\n`);
    commit(origin);
    git(origin, "branch", "other", "HEAD~1");
    const home = folder();
    git(home, "clone", "-q", "--depth", "1", "--no-single-branch", `file://${origin}`, "shallow");
    const shallow = await lint(join(home, "shallow"), "--since", "origin/other");
    expect(shallow.err).toContain("This clone is shallow");
    expect(shallow.err).toContain("fetch-depth: 0");
    const cwd = repository({ "smplan.yaml": plan });
    git(cwd, "checkout", "-q", "--orphan", "unrelated");
    write(cwd, "README.md", "");
    commit(cwd);
    expect((await lint(cwd, "--since", "main")).err).toContain("no commit in common");
    expect((await lint(cwd, "--since", "nowhere")).err).toContain('the revision "nowhere"');
    expect((await lint(cwd, "--since", "--output=x")).err).toContain("the revision");
    expect((await lint(folder({ "smplan.yaml": plan }), "--since", "HEAD")).err).toContain(
      "no git repository",
    );
    expect((await runSmplan(["lint", "--since", "HEAD"], { cwd, env: { PATH: folder() } })).err).toContain(
      "git, which is not installed",
    );
    expect(
      await runSmplan(["lint", "--since", "HEAD"], { cwd, env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } }),
    ).toMatchObject({ code: 2, err: expect.stringContaining("git config --global --add safe.directory") });
    for (const args of [
      ["--since", "x", "--staged"],
      ["--staged", "--related"],
      ["--staged", "--fix"],
    ])
      expect((await lint(cwd, ...args)).code).toBe(2);
  });

  test("runs no program that the repository configures", async () => {
    const cwd = repository();
    const program = join(cwd, "program.sh");
    writeFileSync(program, `#!/bin/sh\ntouch "${cwd}/ran"\ncat\n`);
    chmodSync(program, 0o755);
    const settings = {
      "core.fsmonitor": program,
      "core.pager": program,
      "diff.external": program,
      "diff.own.textconv": program,
      "diff.own.command": program,
      "filter.own.clean": program,
      "filter.own.smudge": program,
      "alias.diff-index": `!${program}`,
    };
    for (const [name, value] of Object.entries(settings)) git(cwd, "config", name, value);
    write(cwd, ".git/info/attributes", "* diff=own filter=own\n");
    write(cwd, ".git/hooks/post-index-change", `#!/bin/sh\n${program}\n`);
    chmodSync(join(cwd, ".git/hooks/post-index-change"), 0o755);
    rmSync(join(cwd, "ran"), { force: true });
    write(cwd, "a/smplan.yaml", `${plan}# more\n`);
    expect((await lint(cwd, "--since", "HEAD")).plans).toEqual(["a/smplan.yaml"]);
    await lint(cwd, "--staged");
    await lint(cwd);
    expect(existsSync(join(cwd, "ran"))).toBe(false);
  });
});

describe("--staged", () => {
  const faulty = "smplan: 1\nkpis: [{ id: a, name: A, objective: gone }]\n";

  test("checks the staged content, not the working tree", async () => {
    const cwd = repository();
    expect(await lint(cwd, "--staged")).toMatchObject({ plans: [], code: 0 });
    write(cwd, "a/smplan.yaml", faulty);
    expect((await lint(cwd, "--staged")).plans).toEqual([]);
    git(cwd, "add", "a/smplan.yaml");
    write(cwd, "a/smplan.yaml", plan);
    const { plans, code, out } = await lint(cwd, "--staged");
    expect(plans).toEqual(["a/smplan.yaml"]);
    expect(out).toContain("gone");
    expect(code).toBe(1);
    rmSync(join(cwd, "a"), { recursive: true });
    expect((await lint(cwd, "--staged")).code).toBe(1);
    write(cwd, "a/smplan.yaml", faulty);
    git(cwd, "reset", "-q", "a/smplan.yaml");
    expect((await lint(cwd, "--staged")).plans).toEqual([]);
  });

  test("checks the staged content of many plans, without worker threads", async () => {
    const paths = Array.from({ length: 90 }, (_, index) => `plan-${index}/smplan.yaml`);
    const cwd = repository(Object.fromEntries(paths.map((path) => [path, plan])));
    for (const path of paths) writeFileSync(join(cwd, path), "smplan: [\n");
    git(cwd, "add", "-A");
    for (const path of paths) writeFileSync(join(cwd, path), plan);
    const { out } = await runSmplan(["lint", "--staged", "--workers", "2", "-f", "json"], { cwd });
    const findings: { rule: string; file: string }[] = JSON.parse(out).findings;
    const unreadable = findings.filter(({ rule }) => rule === "structure/yaml").map(({ file }) => file);
    expect(unreadable.sort()).toEqual(paths.sort());
  });

  test("follows staged includes, results and configurations, and reports missing ones", async () => {
    const cwd = repository();
    for (const [file, text] of [
      ["b/team.yaml", "- { id: b, name: B }\n"],
      ["b/figures.csv", "date,kpi,value\n2026-01-01,k,1\n"],
      ["b/smplan.config.yaml", "extends: minimal\n"],
    ] as const) {
      write(cwd, file, text);
      git(cwd, "add", file);
      expect((await lint(cwd, "--staged")).plans).toEqual(["b/smplan.yaml"]);
      commit(cwd);
    }
    renameSync(join(cwd, "b/team.yaml"), join(cwd, "b/people.yaml"));
    write(cwd, "b/smplan.yaml", withResults.replace("team.yaml", "people.yaml"));
    git(cwd, "add", "b/smplan.yaml");
    expect(await lint(cwd, "--staged")).toMatchObject({
      code: 1,
      out: expect.stringContaining("people.yaml"),
    });
    git(cwd, "add", "-A");
    expect(await lint(cwd, "--staged")).toMatchObject({
      out: expect.not.stringContaining("people.yaml"),
      plans: ["b/smplan.yaml"],
    });
  });

  test("works before the first commit, and without plans", async () => {
    const cwd = folder({ "smplan.yaml": faulty });
    git(cwd, "init", "-q");
    git(cwd, "add", "-A");
    expect((await lint(cwd, "--staged")).code).toBe(1);
    expect((await lint(repository({ "README.md": "" }), "--staged")).code).toBe(0);
    expect((await lint(folder({ "smplan.yaml": plan }), "--staged")).code).toBe(2);
  });
});

describe("--related", () => {
  const cwd = folder(files);

  test.each<[string[], string[]]>([
    [["b/team.yaml"], ["b/smplan.yaml"]],
    [["./b/figures.csv", "README.md"], ["b/smplan.yaml"]],
    [["a/smplan.yaml"], ["a/smplan.yaml"]],
    [["house.yaml"], ["b/smplan.yaml"]],
    [["gone.yaml", "README.md"], []],
    [[], []],
  ])("%j belong to %j", async (paths, plans) => {
    expect(await lint(cwd, "--related", ...paths)).toMatchObject({ plans, err: "" });
  });
});

test("the pre-commit hook matches every file that plans depend on", () => {
  const text = readFileSync(join(import.meta.dirname, "../../.pre-commit-hooks.yaml"), "utf8");
  const pattern = new RegExp(/files: '(.*)'/.exec(text)?.[1] ?? "^$");
  for (const file of Object.keys(files)) expect(pattern.test(file)).toBe(file !== "README.md");
});
