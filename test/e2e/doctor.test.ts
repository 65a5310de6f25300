import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = "# yaml-language-server: $schema=smplan.schema.json\nsmplan: 1\nplan: { title: Plan }\n";

describe("smplan doctor", () => {
  const examine = (files: Record<string, string>, args: string[] = [], env = {}) =>
    runSmplan(["doctor", ...args], { cwd: folder(files), env });
  const checkResults = async (files: Record<string, string>) => {
    const { out, code } = await examine(files, ["--format", "json"]);
    const { broken, checks } = JSON.parse(out);
    const states = Object.fromEntries(
      checks.map(({ id, state }: { id: string; state: string }) => [id, state]),
    );
    return { code, broken, states, checks };
  };

  test("reports a project in order", async () => {
    const cwd = folder({ "smplan.yaml": plan, "smplan.config.yaml": "extends: strict\n" });
    execFileSync("git", ["init", "-q"], { cwd });
    const { code, out } = await runSmplan(["doctor"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("✔ Configuration smplan.config.yaml\n");
    expect(out).toContain("✔ 1 plan\n");
    expect(out).toContain("✔ git");
    expect(out).toContain("All is well.");
  });

  test("reports an empty folder without problems", async () => {
    expect(await checkResults({})).toMatchObject({
      code: 0,
      broken: 0,
      states: {
        node: "well",
        configNone: "well",
        plansNone: "note",
        gitNone: "note",
        cache: "well",
        terminalNone: "note",
      },
    });
  });

  test("reports broken configurations, also in subfolders, and broken plans", async () => {
    const { code, broken, states, checks } = await checkResults({
      "smplan.yaml": "smplan: 1\n plan: [\n",
      "client/smplan.yaml": plan,
      "client/smplan.config.yaml": "rules: { kpis/basline: off }\n",
    });
    expect({ code, broken }).toEqual({ code: 1, broken: 2 });
    expect(states).toMatchObject({ configBroken: "broken", planBroken: "broken", editor: "well" });
    const [config] = checks.filter(({ id }: { id: string }) => id === "configBroken");
    expect(config.message).toMatch(/client.smplan\.config\.yaml:1:10: .*kpis\/baseline/);
  });

  test("reports plans without a schema comment, unless the workspace configures schemas", async () => {
    const withoutComment = { "smplan.yaml": "smplan: 1\n", "b.smplan.yaml": plan };
    expect((await examine(withoutComment)).out).toMatch(
      /! 1 plan does not tell editors what format it is, as smplan\.yaml/,
    );
    const workspace = { ...withoutComment, ".vscode/settings.json": '{ "yaml.schemas": {} }' };
    expect((await checkResults(workspace)).states).toMatchObject({ editor: "well" });
  });

  test("counts the problems that it does not list", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`${index}.smplan.yaml`, "a: [\n"]),
    );
    const { checks } = await checkResults(files);
    expect(checks.filter(({ id }: { id: string }) => id === "planBroken")).toHaveLength(5);
    expect(checks.find(({ id }: { id: string }) => id === "plansMore").message).toContain("3");
  });

  test("uses the requested language, and shows where it was set", async () => {
    expect((await examine({}, [], { LANG: "bg_BG.UTF-8" })).out).toContain("български (LANG=bg_BG.UTF-8)");
    expect((await examine({}, ["--language", "es"], { LANG: "bg_BG.UTF-8" })).out).toContain(
      "español (--language)",
    );
  });
});
