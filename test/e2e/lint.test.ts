import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const faulty = "smplan: 1\nkpis:\n  - { id: hearts, name: Likes }\n";
const weak = "smplan: 1\nstrategy: { channels: [{ id: ig, platform: instagram }] }\n";
const quietConfig = "extends: minimal\nrules: { structure/section: off, crisis/manual: off }\n";

describe("smplan lint", () => {
  test("shows the position of a problem, marks the text, and prints a summary", async () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const { code, out, err } = await runSmplan(["lint"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("smplan.yaml:3:7  error  kpis/linked");
    expect(out).toMatch(/3 │ {3}- \{ id: hearts, name: Likes \}\n {4}│ {7}\^+/);
    expect(out).toMatch(/\d+ errors?.*\d+ warnings?/);
    expect(err).toBe("");
  });

  test("uses colors only on request in a pipe", async () => {
    const cwd = folder({ "smplan.yaml": faulty });
    const colored = "\u001b[";
    expect((await runSmplan(["lint"], { cwd })).out).not.toContain(colored);
    expect((await runSmplan(["lint"], { cwd, env: { FORCE_COLOR: "1" } })).out).toContain(colored);
    expect((await runSmplan(["lint"], { cwd, env: { FORCE_COLOR: "0" } })).out).not.toContain(colored);
  });

  test("finds every plan below a folder, except those that git ignores", async () => {
    const cwd = folder({
      ".gitignore": "drafts/\n",
      "smplan.yaml": faulty,
      "clients/acme.smplan.yaml": faulty,
      "clients/b/smplan.yml": faulty,
      "clients/notes.yaml": faulty,
      "drafts/smplan.yaml": faulty,
      "node_modules/x/smplan.yaml": faulty,
    });
    const { findings } = JSON.parse((await runSmplan(["lint", "--format", "json"], { cwd })).out);
    const files = new Set(findings.map(({ file }: { file: string }) => file));
    expect([...files].sort()).toEqual(["clients/acme.smplan.yaml", "clients/b/smplan.yml", "smplan.yaml"]);
  });

  test("accepts files with any name, folders, and globs", async () => {
    const cwd = folder({ "a/one.yaml": faulty, "b/smplan.yaml": faulty, "c/two.smplan.yaml": faulty });
    const filesOf = async (...paths: string[]): Promise<string[]> => {
      const { findings } = JSON.parse((await runSmplan(["lint", "--format", "json", ...paths], { cwd })).out);
      return [...new Set<string>(findings.map(({ file }: { file: string }) => file))];
    };
    expect(await filesOf("a/one.yaml")).toEqual(["a/one.yaml"]);
    expect(await filesOf("b")).toEqual(["b/smplan.yaml"]);
    expect(await filesOf("**/*.smplan.yaml")).toEqual(["c/two.smplan.yaml"]);
    expect(await filesOf("b", "b/smplan.yaml", "a/*.yaml")).toEqual(["b/smplan.yaml", "a/one.yaml"]);
  });

  test("counts warnings for --max-warnings, also those that --quiet hides", async () => {
    const cwd = folder({ "smplan.yaml": weak, "smplan.config.yaml": quietConfig });
    expect((await runSmplan(["lint"], { cwd })).code).toBe(0);
    expect((await runSmplan(["lint", "--max-warnings", "99"], { cwd })).code).toBe(0);
    const { code, out, err } = await runSmplan(["lint", "--quiet", "--max-warnings", "0"], { cwd });
    expect(code).toBe(1);
    expect(out).not.toContain("strategy/frequency");
    expect(err).toContain("--max-warnings");
  });

  test("uses the configuration above a plan, unless a preset overrides it", async () => {
    const cwd = folder({
      "clients/smplan.yaml": weak,
      "smplan.config.yaml": "rules: { strategy/frequency: error }\n",
    });
    expect((await runSmplan(["lint"], { cwd })).out).toContain("error  strategy/frequency");
    expect((await runSmplan(["lint", "--preset", "strict"], { cwd })).code).toBe(1);
  });

  test("reports every problem of a file, and problems of included files at their position", async () => {
    const cwd = folder({
      "clients/smplan.yaml":
        "smplan: 1\ncrisis: { $include: ../shared/crisis.yaml }\nteam: [{ id: Maria }]\nkpi: []\n",
      "shared/crisis.yaml": "version: 1.0\nlevls: []\n",
      "smplan.config.yaml": "extends: minimal\n",
    });
    const { findings } = JSON.parse((await runSmplan(["lint", "--format", "json"], { cwd })).out);
    const positions = findings
      .filter(({ rule }: { rule: string }) => rule === "structure/schema")
      .map(({ file, line }: { file: string; line: number }) => `${file}:${line}`);
    expect(positions).toEqual([
      "clients/smplan.yaml:3",
      "clients/smplan.yaml:3",
      "clients/smplan.yaml:4",
      "shared/crisis.yaml:1",
      "shared/crisis.yaml:2",
    ]);
  });
});

describe("smplan lint fails with 2 and advice", () => {
  test.each([
    [["lint", "nowhere.yaml"], "There is no file or folder nowhere.yaml"],
    [["lint"], "There is no plan here"],
    [["lint", "*.nothing"], "matches no file"],
    [["lint", "--format", "sarfi"], 'Did you mean "sarif"?'],
    [["lint", "--max-warnings", "many"], "whole number"],
    [["lint", "--fromat", "json"], "Did you mean --format?"],
    [["lnit"], "Did you mean init or lint?"],
    [["explain", "kpis/basline"], "kpis/baseline"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await runSmplan(args, { cwd: folder() });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test.each([
    ["extends: minimum\n", "minimal"],
    ["rules: { kpi/linked: off }\n", "kpis/linked"],
    ["rules: [\n", "smplan.config.yaml:"],
    ["rule: {}\n", "rules"],
  ])("a configuration %j", async (config, message) => {
    const { code, err } = await runSmplan(["lint"], {
      cwd: folder({ "smplan.yaml": weak, "smplan.config.yaml": config }),
    });
    expect(err).toContain("smplan.config.yaml");
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe("scores", () => {
  test("are shown for sections that exist or have findings", async () => {
    const cwd = folder({
      "smplan.yaml": "smplan: 1\nplan: { title: Plan }\nobjectives: [{ id: a, statement: Take orders. }]\n",
    });
    const { out } = await runSmplan(["lint", "-f", "markdown", "--rule", "structure/section:off"], { cwd });
    const sections = [...out.matchAll(/^\| (\w+) \| \S+ \d+ %/gm)].map(([, section]) => section);
    expect(sections).toContain("objectives");
    expect(sections).not.toContain("crisis");
    expect(
      (await runSmplan(["lint", "-f", "markdown", "--cache", "--rule", "structure/section:off"], { cwd }))
        .out,
    ).toBe(out);
    expect(
      (await runSmplan(["lint", "-f", "markdown", "--cache", "--rule", "structure/section:off"], { cwd }))
        .out,
    ).toBe(out);
  });
});
