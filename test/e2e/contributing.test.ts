import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "sucrase";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import { fallbackLanguage, languages } from "../../src/i18n/languages.ts";
import type { RuleWords } from "../../src/i18n/rule-words.ts";
import type { Rule } from "../../src/lint/rule.ts";
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
const [words = ""] = blocks("json");
const [fragments = ""] = blocks("js");
const rule = await ruleOf(source);
const { owner: translation } = JSON.parse(`{ ${words} }`) as { owner: RuleWords & Pick<Rule, "messages"> };
const { valid } = entryOf<SectionFragments["rules"][string]>(fragments);

/** Copies the part of the repository that the tests of rules need, and returns the path of the copy. */
function copyOfRepository(): string {
  const copy = folder();
  for (const name of [
    ...["package.json", "tsconfig.json", "vite.config.ts", "src", "schemas", "templates"],
    ...["examples", "test/support", "test/unit/rules"],
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** Adds an entry at the end of the only object in a file. */
function addEntry(file: string, entry: string, end: string): void {
  const before = readFileSync(file, "utf8");
  const at = before.lastIndexOf(end);
  expect(at).toBeGreaterThan(0);
  writeFileSync(file, `${before.slice(0, at)}${entry}\n${before.slice(at)}`);
}

/** Adds the texts of the new rule to the texts of a section. */
function addTranslation(file: string): void {
  const texts = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...texts, owner: translation }));
}

/** Runs the tests of the new rule in a copy, and returns the titles of those that passed or failed. */
async function testRules(copy: string): Promise<Record<"passed" | "failed", string[]>> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  // The tests of the other rules run in this suite already.
  const tests = ["test/unit/rules", "--testNamePattern", `${rule.id}|every`, "--testTimeout=120000"];
  const args = [vitest, "run", ...tests, "--reporter=json", "--outputFile=results.json"];
  await new Promise((done) =>
    execFile(process.execPath, args, { cwd: copy, env: { PATH: process.env.PATH }, timeout: 280_000 }, done),
  );
  const { testResults } = JSON.parse(readFileSync(join(copy, "results.json"), "utf8")) as {
    testResults: { assertionResults: { fullName: string; status: "passed" | "failed" }[] }[];
  };
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const titles = (wanted: string) =>
    results.filter(({ status }) => status === wanted).map(({ fullName }) => fullName);
  return { passed: titles("passed"), failed: titles("failed") };
}

describe("CONTRIBUTING", () => {
  test("shows a rule whose texts and test cases pass the tests of rules in a copy", async () => {
    const copy = copyOfRepository();
    writeFileSync(join(copy, "src/rules", `${rule.id}.ts`), source);
    // The page shows the texts of one language, which stand for the texts of all others.
    for (const language of languages.filter((one) => one !== fallbackLanguage))
      addTranslation(join(copy, `src/i18n/messages/${language}/rules/technology.json`));
    execFileSync(process.execPath, [join(copy, "src/build/generate.js")], { cwd: copy });
    addEntry(join(copy, "test/unit/rules/fragments/technology.ts"), fragments, "});");
    const { passed, failed } = await testRules(copy);
    expect(failed).toEqual([]);
    for (const title of [
      "technology/owner reports its invalid example, with a complete message",
      "technology/owner is silent about an unknown owner, which structure/reference reports",
      "every rule has two valid plans that are similar to invalid ones",
      "in bg technology/owner is reported in the language",
    ])
      expect(passed).toContainEqual(expect.stringContaining(title));
  }, 300_000);

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
    const { messages, ...otherTexts } = translation;
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
