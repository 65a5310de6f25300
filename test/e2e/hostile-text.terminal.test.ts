import { describe, expect, test } from "vitest";
import { stringifyJson } from "../../src/platform/escape-controls.ts";
import { folder, smplan } from "../support/run.ts";
import { TerminalUser } from "../support/terminal.ts";

/** A color, a window title and a bell that only the plan contains. */
const control = "\u001b[38;5;201m\u001b]0;planted\u0007\u009b5n\u202e";
const escaped = "\\x1b[38;5;201m";
/** YAML forbids raw control characters, but allows them as escapes. */
const text = (words: string): string => stringifyJson(`${words} ${control}`);

const plan = `smplan: 1
plan:
  title: ${text("Spring")}
  language: en
  owner: ema
team:
  - id: emma
    name: ${text("Emma")}
objectives:
  - id: orders
    statement: ${text("Take 300 orders.")}
    owner: emma
crisis:
  scenarios:
    - { id: fire, name: ${text("Fire")}, signs: [smoke], steps: [{ do: ${text("Call")}, owner: emma }] }
`;

/** Returns the sequences of the plan that reached the terminal. */
function plantedSequences(sent: string): string[] {
  return ["\u001b[38;5;201m", "planted\u0007", "\u009b", "\u202e"].filter((sequence) =>
    sent.includes(sequence),
  );
}

describe("a plan does not control the terminal", { timeout: 40_000 }, () => {
  test.each([
    ["edit", ["edit", "objectives"], "Spring|orders|Take 300", {}],
    ["edit in plain mode", ["edit", "objectives", "--plain"], "Take 300|orders", {}],
    ["fix", ["fix"], "problems", {}],
    ["lint", ["lint", "--color"], "ema", {}],
    ["lint --fix-suggestions", ["lint", "--fix-suggestions"], "ema", {}],
    ["crisis start", ["crisis", "start"], "Fire|Something", {}],
    ["crisis status", ["crisis", "status"], "Fire", {}],
    ["crisis status --watch", ["crisis", "status", "--watch"], "Fire", {}],
  ] as [string, string[], string, Record<string, string>][])("%s", async (_, args, shown, env) => {
    const cwd = folder({ "smplan.yaml": plan });
    smplan(["crisis", "start", "fire"], { cwd });
    const person = new TerminalUser(args, { cwd, env, columns: 120 });
    const deadline = Date.now() + 15_000;
    while (!new RegExp(shown).test(person.screen()) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    // Down and Enter show more.
    person.type("\u001b[B");
    await new Promise((resolve) => setTimeout(resolve, 300));
    person.type("\r");
    await new Promise((resolve) => setTimeout(resolve, 700));
    person.type("\u0003");
    await person.exited;
    expect(person.screen()).toMatch(new RegExp(shown));
    expect(plantedSequences(person.rawOutput())).toEqual([]);
  });

  test("control characters are shown as escapes", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const person = new TerminalUser(["crisis", "start", "fire"], { cwd, columns: 200 });
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen()).toContain(`Fire ${escaped}`);
    expect(plantedSequences(person.rawOutput())).toEqual([]);
  });
});
