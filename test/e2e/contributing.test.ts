import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "sucrase";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import type { RuleWords } from "../../src/i18n/rule-words.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { FragmentTester } from "../../src/lint/testing/rule-tester.ts";
import { rules as builtIn } from "../../src/rules/index.ts";
import tsconfig from "../../tsconfig.json";
import { folder } from "../support/run.ts";
import type { SectionFragments } from "../unit/rules/fragments.ts";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, ".github/CONTRIBUTING.md"), "utf8");
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, block]) => block ?? "",
  );

/** Loads the rule of the page from a separate file, with its import replaced. */
async function ruleOf(source: string): Promise<Rule> {
  const standalone = source.replace(
    'import { defineRule } from "../../lint/rule.ts";',
    "const defineRule = (rule) => rule;",
  );
  const { code } = transform(standalone, { transforms: ["typescript"], disableESTransforms: true });
  const file = join(folder({ "rule.mjs": code }), "rule.mjs");
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)).default;
}

const entryOf = <Entry>(block: string): Entry => new Function(`return { ${block} }.owner`)();

const [source = ""] = blocks("ts");
const [words = "", fragments = ""] = blocks("js");
const rule = await ruleOf(source);
const { valid, invalid = [] } = entryOf<SectionFragments["rules"][string]>(fragments);

describe("CONTRIBUTING", () => {
  new FragmentTester({ builtIn }, { describe, it: test }).run(rule, {
    failing: invalid.map(([plan, says]) => ({ plan: String(plan), says })),
    passing: Object.entries(valid).map(([name, plan]) => ({ name, plan: String(plan) })),
  });

  test("shows a new rule of about ten lines", () => {
    const body = source
      .slice(source.indexOf("defineRule({") + "defineRule({\n".length)
      .trimEnd()
      .split("\n");
    expect(body.length - 1).toBeLessThanOrEqual(11);
    expect(text).toContain(`\`src/rules/${rule.id}.ts\``);
    expect(builtIn.map(({ id }) => id)).not.toContain(rule.id);
  });

  test("shows a rule with correct types", () => {
    const options = { ...ts.parseJsonConfigFileContent(tsconfig, ts.sys, root).options, noEmit: true };
    const file = join(root, "src/rules", `${rule.id}.ts`);
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) => (name === file ? source : readFile(name));
    host.getSourceFile = (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram([file, join(root, "src/build/virtual.d.ts")], options, host);
    const wrong = program.getSemanticDiagnostics(program.getSourceFile(file));
    expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  test("shows the texts and the test cases that every rule needs", () => {
    const { messages, ...otherTexts } = entryOf<RuleWords & Pick<Rule, "messages">>(words);
    expect(Object.keys(messages)).toEqual(Object.keys(rule.messages));
    expect(Object.keys(otherTexts)).toEqual(["summary", "why", "source"]);
    expect(Object.keys(valid)).toHaveLength(2);
  });

  test("names existing commands and files", () => {
    const scripts = Object.keys(packageFile.scripts);
    for (const [, script = ""] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toContain(script);
    for (const name of ["build", "test", "check", "bench"])
      expect(text).toContain(`## ${name[0]?.toUpperCase()}${name.slice(1)}\n`);
    for (const [, file = ""] of text.matchAll(/`(?:npx vitest run )?((?:src|test|bin|\.dep)[^\s`<>]*)`/g))
      if (!file.includes(rule.id)) expect(`${file} ${existsSync(join(root, file))}`).toBe(`${file} true`);
  });
});
