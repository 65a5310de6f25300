import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import { buildProgram } from "../../src/cli/program.ts";
import { nodeRuntime } from "../../src/platform/node-runtime.ts";
import { rules as allRules } from "../../src/rules/index.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const cwd = folder();
const program = await buildProgram(undefined, nodeRuntime(), () => undefined);
const commands = program.commands.map((command) => command.name());

describe("help", () => {
  test("lists every command, with examples", async () => {
    const { code, out } = await runSmplan(["--help"], { cwd });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(out).toContain("Examples:");
    expect(code).toBe(0);
  });

  test.each(commands)("%s has its own help, with examples", async (command) => {
    const { code, out } = await runSmplan([command, "--help"], { cwd });
    expect(out).toContain(`Usage: smplan ${command}`);
    expect(out).toContain("Examples:");
    expect(out).toContain(`$ smplan ${command}`);
    expect(code).toBe(0);
  });

  test("is printed without a command", async () => {
    const { out, err } = await runSmplan([], { cwd });
    expect(out + err).toContain("Usage: smplan");
  });

  test("the version is the package version", async () => {
    expect((await runSmplan(["--version"], { cwd })).out).toBe(`${packageFile.version}\n`);
    expect((await runSmplan(["-V"], { cwd })).out).toBe(`${packageFile.version}\n`);
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("prints a script for %s", async (shell) => {
    const { code, out } = await runSmplan(["completion", shell], { cwd });
    expect(out).toContain("smplan");
    expect(code).toBe(0);
  });
});

describe("rules and explain", () => {
  test("list every rule, as text and as JSON", async () => {
    const rows = JSON.parse((await runSmplan(["rules", "--json"], { cwd })).out);
    expect(rows).toHaveLength(allRules.length);
    const { out } = await runSmplan(["rules"], { cwd });
    for (const { id } of rows) expect(out).toContain(id);
  });

  test("explain shows both examples", async () => {
    const { out } = await runSmplan(["explain", "crisis/known"], { cwd });
    expect(out).toContain("This plan fails:");
    expect(out).toContain("This one passes:");
    expect(out).toContain("Source");
  });
});
