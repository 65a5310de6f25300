import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import { rules as allRules } from "../../src/rules/index.ts";
import { folder, smplan } from "../support/run.ts";

const cwd = folder();
const commands = ["init", "lint", "render", "rules", "explain", "schema", "completion"];

describe("help", () => {
  test("lists every command, with examples", () => {
    const { code, out } = smplan(["--help"], { cwd });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(out).toContain("Examples:");
    expect(code).toBe(0);
  });

  test.each(commands)("%s has its own help, with examples", (command) => {
    const { code, out } = smplan([command, "--help"], { cwd });
    expect(out).toContain(`Usage: smplan ${command}`);
    expect(out).toContain("Examples:");
    expect(out).toContain(`$ smplan ${command}`);
    expect(code).toBe(0);
  });

  test("is printed without a command", () => {
    const { out, err } = smplan([], { cwd });
    expect(out + err).toContain("Usage: smplan");
  });

  test("the version is the package version", () => {
    expect(smplan(["--version"], { cwd }).out).toBe(`${packageFile.version}\n`);
    expect(smplan(["-V"], { cwd }).out).toBe(`${packageFile.version}\n`);
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("prints a script for %s", (shell) => {
    const { code, out } = smplan(["completion", shell], { cwd });
    expect(out).toContain("smplan");
    expect(code).toBe(0);
  });
});

describe("rules and explain", () => {
  test("list every rule, as text and as JSON", () => {
    const rows = JSON.parse(smplan(["rules", "--json"], { cwd }).out);
    expect(rows).toHaveLength(allRules.length);
    const { out } = smplan(["rules"], { cwd });
    for (const { id } of rows) expect(out).toContain(id);
  });

  test("explain shows both examples", () => {
    const { out } = smplan(["explain", "crisis/known"], { cwd });
    expect(out).toContain("This plan fails:");
    expect(out).toContain("This one passes:");
    expect(out).toContain("Source");
  });
});
