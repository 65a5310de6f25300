import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { baseEnv, folder } from "../support/run.ts";

const root = join(import.meta.dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const valid = "smplan: 1\nplan: { title: Plan 2027 }\n";
const invalid =
  "smplan: 1\nplan: { title: TBD }\nobjectives: [{ id: a, statement: Take 300 orders., owner: nobody }]\n";
const minimalConfig = "extends: minimal\nrules: { structure/section: off, crisis/manual: off }\n";

/** The scripts of CI servers, and the fake npx and smplan programs, need sh and bash. */
const isWindows = process.platform === "win32";

/** Creates a folder whose `npx` and `smplan` run the built program, for any version. */
function runner(files: Record<string, string>): { cwd: string; env: Record<string, string> } {
  const program = join(root, "bin/smplan.js");
  const cwd = folder({
    ...files,
    "bin/npx": `#!/bin/sh\necho "npx $*" >> "${"$"}HOME/calls"\nshift 2\nexec "${process.execPath}" "${program}" "$@"\n`,
    "bin/smplan": `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  });
  for (const name of ["npx", "smplan"]) chmodSync(join(cwd, "bin", name), 0o755);
  return { cwd, env: { PATH: `${join(cwd, "bin")}${delimiter}${process.env.PATH}`, HOME: cwd, ...baseEnv } };
}

describe.skipIf(isWindows)("the GitHub action", () => {
  const action = parse(text("action.yml"));
  const [check] = action.runs.steps;

  test("puts no input into the text of a script, because it would be executed", () => {
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
  });

  test("describes its inputs and outputs, and uses every input", () => {
    const source = text("action.yml");
    for (const [name, { description }] of Object.entries<{ description: string }>(action.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(source).toContain(`inputs.${name}`);
    }
    for (const { value } of Object.values<{ value: string }>(action.outputs))
      expect(value).toMatch(/^\$\{\{ steps\.lint\.outputs\.[\w-]+ \}\}$/);
  });

  const run = (files: Record<string, string>, inputs: Record<string, string> = {}) => {
    const { cwd, env } = runner({ "smplan.config.yaml": minimalConfig, ".git/HEAD": "", ...files });
    const inputsUsed = {
      PATHS: "",
      ARGUMENTS: "",
      VERSION: "",
      FOLDER: ".",
      SARIF_FILE: "smplan.sarif",
      ...inputs,
    };
    const [output, summary] = [join(cwd, "output"), join(cwd, "summary.md")];
    writeFileSync(summary, "");
    const { status, stdout } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", check.run],
      {
        cwd: join(cwd, inputsUsed.FOLDER),
        encoding: "utf8",
        env: { ...env, ...inputsUsed, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      },
    );
    const read = (file: string): string =>
      existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), "utf8") : "";
    return { status, stdout, read };
  };

  test("annotates an invalid plan, writes SARIF and a summary, and fails", () => {
    const { status, stdout, read } = run({ "smplan.yaml": invalid });
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=smplan.yaml,line=3");
    expect(read("output")).toBe("sarif-file=./smplan.sarif\nexit-code=1\n");
    expect(JSON.parse(read("smplan.sarif")).runs[0].results.length).toBeGreaterThan(1);
    expect(read("summary.md")).toContain("structure/reference");
  });

  test("uses paths from the root of the repository when it runs in a subfolder", () => {
    const { status, stdout, read } = run({ "clients/a/smplan.yaml": invalid }, { FOLDER: "clients/" });
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=clients/a/smplan.yaml,line=3");
    expect(read("output")).toContain("sarif-file=clients/smplan.sarif\n");
    expect(read("clients/smplan.sarif")).toContain('"uri": "clients/a/smplan.yaml"');
    expect(read("summary.md")).toContain("clients/a/smplan.yaml");
  });

  test("passes for a valid plan", () => {
    const { status, read } = run({ "smplan.yaml": valid });
    expect(status).toBe(0);
    expect(read("output")).toContain("exit-code=0");
    expect(read("calls")).toBe(
      "npx --yes smplan lint --format github --format sarif:smplan.sarif --format markdown:" +
        `${/markdown:(\S+)/.exec(read("calls"))?.[1]}\n`,
    );
  });

  test("accepts paths with spaces, globs, several arguments and a version", () => {
    const files = { "client one/smplan.yaml": invalid, "b/smplan.yaml": invalid, "c/smplan.yaml": invalid };
    const { stdout, read } = run(files, {
      PATHS: "client one\n\n[b]/*.yaml\n",
      ARGUMENTS: "--max-warnings 0  --language bg",
      VERSION: "0.1.0",
      SARIF_FILE: "out/findings.sarif",
    });
    expect(read("calls")).toContain("npx --yes smplan@0.1.0 lint ");
    expect(stdout).toContain("file=client one/smplan.yaml");
    expect(stdout).toContain("file=b/smplan.yaml");
    expect(stdout).not.toContain("file=c/smplan.yaml");
    expect(stdout).toMatch(/[а-я]/);
    expect(read("output")).toContain("sarif-file=./out/findings.sarif");
  });

  test("executes no code from inputs", () => {
    const { status, read } = run(
      { "smplan.yaml": valid },
      { ARGUMENTS: "$(touch stolen)", PATHS: "`touch stolen`" },
    );
    expect(read("stolen")).toBe("");
    expect(status).toBe(2);
  });

  test("fails with 2 if smplan cannot run", () => {
    const { status, read } = run({ "smplan.config.yaml": "rulez: {}\n", "smplan.yaml": valid });
    expect(status).toBe(2);
    expect(read("output")).toBe("exit-code=2\n");
  });
});

describe.skipIf(isWindows)("the pre-commit hook", () => {
  const [hook] = parse(text(".pre-commit-hooks.yaml"));

  test("has the fields that pre-commit requires", () => {
    expect(hook).toMatchObject({ id: "smplan", language: "node" });
    expect(Object.keys(hook)).toEqual(["id", "name", "description", "entry", "language", "files"]);
    expect(JSON.parse(text("package.json")).bin).toHaveProperty(hook.entry.split(" ")[0]);
    // pre-commit installs the repository as a package from git, which npm builds with this script.
    expect(JSON.parse(text("package.json")).scripts.prepare).toContain("build");
  });

  test("matches plans and the files that they depend on", () => {
    const files = new RegExp(hook.files);
    const plans = ["smplan.yaml", "clients/acme/smplan.yml", "clients/acme.smplan.yaml"];
    const parts = ["smplan.config.yaml", "crisis.yaml", "results/a.csv", ".smplanignore", "rules/own.mts"];
    for (const file of [...plans, ...parts]) expect(files.test(file)).toBe(true);
    for (const other of ["README.md", "logo.png", "smplan.yaml.bak"]) expect(files.test(other)).toBe(false);
  });

  test("checks only the plan that an included file or a results file belongs to", () => {
    const { cwd, env } = runner({
      "smplan.config.yaml": minimalConfig,
      "a/smplan.yaml": invalid,
      "b/smplan.yaml": "smplan: 1\nmeasurement: { results: [r.csv] }\nteam: { $include: team.yaml }\n",
      "b/team.yaml": "- { id: a, name: TBD }\n",
      "b/r.csv": "date,kpi,value\n",
    });
    for (const file of ["b/team.yaml", "b/r.csv"]) {
      const { stdout } = spawnSync("sh", ["-c", `${hook.entry} "$@"`, "sh", file], {
        cwd,
        env,
        encoding: "utf8",
      });
      expect(stdout).toContain("b/team.yaml");
      expect(stdout).toContain("1 plan checked");
      expect(stdout).not.toContain("a/smplan.yaml");
    }
  });

  test("is called with the files of a commit", () => {
    const { cwd, env } = runner({
      "smplan.config.yaml": minimalConfig,
      "a.smplan.yaml": valid,
      "b/smplan.yaml": invalid,
    });
    const commit = (...files: string[]) =>
      spawnSync("sh", ["-c", `${hook.entry} "$@"`, "sh", ...files], { cwd, env, encoding: "utf8" });
    expect(commit("a.smplan.yaml").status).toBe(0);
    const failed = commit("a.smplan.yaml", "b/smplan.yaml");
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain("b/smplan.yaml");
  });
});

describe.skipIf(isWindows)("the README's chapter on CI", () => {
  const readme = text("README.md");
  const chapter = readme.slice(readme.indexOf("## In CI"), readme.indexOf("## From a program"));
  const [checkout = "", github = "", gitlab = "", precommit = ""] = [
    ...chapter.matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map(([, block]) => block ?? "");

  test("has a job that runs a checkout of smplan", () => {
    const { steps } = parse(checkout).jobs.plans;
    const { run } = steps.at(-1);
    const { cwd, env } = runner({ "smplan.config.yaml": minimalConfig, "smplan.yaml": invalid });
    const { status, stdout } = spawnSync("sh", ["-e", "-c", run.replace("$RUNNER_TEMP/smplan", root)], {
      cwd,
      env,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("::error file=smplan.yaml,line=3");
  });

  test("uses only existing inputs of the action", () => {
    const { steps } = parse(github).jobs.plans;
    const { with: inputsUsed } = steps.find(({ uses = "" }: { uses?: string }) => uses.includes("smplan"));
    expect(Object.keys(parse(text("action.yml")).inputs)).toEqual(
      expect.arrayContaining(Object.keys(inputsUsed)),
    );
  });

  test("has a job for GitLab that writes the report it names", () => {
    const { script, artifacts } = parse(gitlab).plans;
    const { cwd, env } = runner({ "smplan.config.yaml": minimalConfig, "smplan.yaml": invalid });
    const { status, stdout } = spawnSync("sh", ["-e", "-c", script.join("\n")], {
      cwd,
      env,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("structure/reference");
    const report = JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), "utf8"));
    expect(report[0]).toMatchObject({ fingerprint: expect.any(String), location: { path: "smplan.yaml" } });
  });

  test("uses the id of the pre-commit hook", () => {
    const [repo] = parse(precommit).repos;
    expect(repo.hooks).toEqual([{ id: parse(text(".pre-commit-hooks.yaml"))[0].id }]);
  });
});
