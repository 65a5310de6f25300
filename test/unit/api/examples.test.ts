import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import * as smplan from "../../../src/index.ts";

const folder = join(import.meta.dirname, "../../../src/api");

/** The example of each exported function and class, from its docstring. */
const examples = [...readdirSync(folder), "../lint/plugin-rule.ts"].flatMap((file) => {
  const source = readFileSync(join(folder, file), "utf8");
  return [...source.matchAll(/@example\n((?: \*.*\n)+?)(?: \*\n \* @| \*\/)/g)].map(([, text = ""]) => ({
    file,
    code: text.replace(/^ \* ?/gm, ""),
  }));
});

const run = Object.getPrototypeOf(async () => {}).constructor;

test("every function of the API has an example", () => {
  const functions = Object.entries(smplan).filter(
    ([name, value]) => typeof value === "function" && /^[a-z]/.test(name),
  );
  const shown = examples.map(({ code }) => code).join("\n");
  for (const [name] of functions) expect(shown).toMatch(new RegExp(`(?:await|=) ${name}\\(`));
  expect(shown).toContain("new RuleTester(");
});

test.each(examples)("the example in $file prints the values in its comments", async ({ code }) => {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => printed.push(values.join(" ")));
  const body = code.replace(/^import (\{.*\}) from "smplan";$/m, "const $1 = smplan;");
  await run("smplan", body)(smplan);
  log.mockRestore();
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
  expect(expected).not.toEqual([]);
  expect(printed).toEqual(expected);
});
