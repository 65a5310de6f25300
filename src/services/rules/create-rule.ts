import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import { UserError } from "../../diagnostics.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { loadWrittenFileWords } from "../../i18n/written.ts";
import { type ConfigFile, readFolderConfig } from "../../lint/config/config-file.ts";
import { isRuleId, suggestRuleId } from "../../lint/plugin-rule.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { isProjectBoundary } from "../../platform/project-boundary.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { editFile, writeResult } from "../project/write-output.ts";
import { addConfigEntry, type ConfigEntry, entryLines } from "./config-entry.ts";
import { declaredRuleSource, ruleModuleSource, ruleTestSource, type TestRunner } from "./rule-templates.ts";

export interface CreateRuleOptions {
  typescript?: boolean;
  yaml?: boolean;
  force?: boolean;
  language?: string;
}

/** The configuration that is created if there is none. */
const DEFAULT_CONFIG_FILE = "smplan.config.yaml";

/** The folder for rules, next to the configuration. */
const RULES_FOLDER = "rules";

/** The width of the number before each step. */
const STEP_INDENT = " ".repeat("  1. ".length);

interface RuleCreation {
  id: string;
  options: CreateRuleOptions;
  words: OwnRulesWords;
  runtime: Runtime;
  paint: ChalkInstance;
  /** The configuration of this folder or one above it, if there is one. */
  config: ConfigFile | undefined;
  /** The folder of that configuration, or the working directory. */
  root: string;
}

/**
 * Writes an example rule with its test, and adds it to the configuration.
 * @throws UserError if the id is invalid or already used, or a file would be overwritten
 */
export async function createRule(id: string, options: CreateRuleOptions, runtime: Runtime): Promise<void> {
  const words = await loadOwnRulesWords(uiLanguage(options.language, runtime));
  refuseId(id, words);
  const config = await configAbove(runtime.cwd, runtime);
  const root = config ? dirname(resolve(config.file)) : runtime.cwd;
  const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  const task: RuleCreation = { id, options, words, runtime, paint, config, root };
  if (options.yaml) declareRule(task);
  else await writeRuleModule(task);
}

function refuseId(id: string, words: OwnRulesWords): void {
  if (!isRuleId(id))
    throw new UserError(
      fillPlaceholders(words.badId, { id }),
      fillPlaceholders(words.badIdRemedy, { id: suggestRuleId(id) }),
    );
  if (builtIn.some((rule) => rule.id === id))
    throw new UserError(
      fillPlaceholders(words.taken, { id }),
      fillPlaceholders(words.takenRemedy, { id: `acme/${id.slice(id.indexOf("/") + 1)}` }),
    );
}

/** Returns the nearest configuration. Its modules are not loaded: one of them may be about to be written. */
async function configAbove(
  folder: string,
  runtime: Runtime,
  start = folder,
): Promise<ConfigFile | undefined> {
  const found = await readFolderConfig(folder, { files: runtime.files, rules: builtIn });
  const parent = dirname(folder);
  return (
    found ??
    (parent === folder || isProjectBoundary(folder, start) ? undefined : configAbove(parent, runtime, start))
  );
}

async function writeRuleModule(task: RuleCreation): Promise<void> {
  const { id, options, words, runtime, config, root, paint } = task;
  const typescript = options.typescript === true;
  const path = join(RULES_FOLDER, `${id}.${typescript ? "ts" : "mjs"}`);
  const rule = join(root, path);
  const test = rule.replace(/\.(\w+)$/, ".test.$1");
  if (config?.data.customRules?.[id]) refuseDeclaredRule(task, config);
  for (const file of [rule, test])
    if (!options.force && runtime.files.exists(file)) refuseExistingFile(file, task);
  const runner = detectTestRunner(root, runtime);
  const { force } = options;
  writeResult(rule, ruleModuleSource({ id, words: words.module, typescript }), { runtime, force });
  writeResult(test, ruleTestSource({ words: words.module, file: rule, runner }), { runtime, force });
  const writtenWords = await loadWrittenFileWords(uiLanguage(options.language, runtime));
  const messages = [rule, test].map((file) =>
    fillPlaceholders(writtenWords.wrote, { file: displayPath(file, runtime) }),
  );
  runtime.stdout.writeStyled(`${paint.bold(messages.join("\n"))}\n`);
  const name = `./${path.replaceAll("\\", "/")}`;
  if (!config?.data.plugins?.includes(name)) addToConfig(task, { key: "plugins", path: name });
  const run = testCommand(runner, displayPath(test, runtime), typescript);
  printNextSteps(
    words.nextModule,
    { rule: displayPath(rule, runtime), test: displayPath(test, runtime), run },
    task,
  );
  if (!isSmplanInstalled(root)) runtime.stdout.write(`\n${words.install}\n`);
}

function declareRule(task: RuleCreation): void {
  const { id, options, words, config, runtime, root } = task;
  if (config?.data.customRules?.[id] && !options.force) refuseDeclaredRule(task, config);
  addToConfig(task, { key: "customRules", id, declaration: declaredRuleSource(words.declared) });
  printNextSteps(
    words.nextDeclared,
    { id, file: displayPath(config?.file ?? join(root, DEFAULT_CONFIG_FILE), runtime) },
    task,
  );
}

/** Adds the rule to the configuration if that is safe; otherwise prints the lines to add. */
function addToConfig({ words, runtime, config, root, paint }: RuleCreation, entry: ConfigEntry): void {
  const file = config?.file ?? join(root, DEFAULT_CONFIG_FILE);
  const isManual = config !== undefined && !/\.ya?ml$/.test(file);
  const isAdded = !isManual && editFile(file, (current) => configWithEntry(current, entry), runtime);
  const message = fillPlaceholders(isAdded ? words.added : words.add, { file: displayPath(file, runtime) });
  const lines = entryLines(entry).trimEnd().replace(/^/gm, "  ");
  runtime.stdout.writeStyled(`${paint.bold(message)}\n${lines}\n`);
}

/** Returns a configuration with the entry, or `undefined` if the user has to add it. */
function configWithEntry(current: Buffer | undefined, entry: ConfigEntry): string | undefined {
  const text = current ? decodeUtf8(current) : "extends: recommended\n";
  if (text === undefined) return undefined;
  const byteOrderMark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const after = addConfigEntry(text.slice(byteOrderMark.length), entry);
  return after === undefined ? undefined : byteOrderMark + after;
}

function printNextSteps(
  steps: readonly string[],
  data: Record<string, string>,
  { words, runtime, paint }: RuleCreation,
): void {
  const width = terminalWidth(runtime.stdout) - STEP_INDENT.length;
  const lines = steps.map((step, index) => {
    const wrapped = wrapAnsi(fillPlaceholders(step, data), width).replaceAll("\n", `\n${STEP_INDENT}`);
    return `  ${index + 1}. ${wrapped}`;
  });
  runtime.stdout.writeStyled(`\n${paint.bold(words.nextTitle)}\n${lines.join("\n")}\n`);
}

function refuseExistingFile(file: string, { words, runtime }: RuleCreation): never {
  throw new UserError(
    fillPlaceholders(words.exists, { file: displayPath(file, runtime) }),
    words.existsRemedy,
  );
}

function refuseDeclaredRule({ id, words, runtime }: RuleCreation, { file }: ConfigFile): never {
  throw new UserError(
    fillPlaceholders(words.existsRule, { id, file: displayPath(file, runtime) }),
    words.existsRemedy,
  );
}

function displayPath(file: string, runtime: Runtime): string {
  return relative(runtime.cwd, resolve(runtime.cwd, file)).replaceAll("\\", "/");
}

/** Returns the test runner from the project's package.json, or Node's own if there is none. */
function detectTestRunner(folder: string, runtime: Runtime): TestRunner {
  const dependencies = dependenciesAbove(folder, runtime);
  return (["vitest", "jest"] as const).find((runner) => dependencies.includes(runner)) ?? "node:test";
}

/** Returns the names of the dependencies in the nearest package.json. */
function dependenciesAbove(folder: string, runtime: Runtime): string[] {
  try {
    const text = new TextDecoder().decode(runtime.files.read(join(folder, "package.json")));
    const { dependencies, devDependencies } = JSON.parse(text);
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch {
    const parent = dirname(folder);
    return parent === folder ? [] : dependenciesAbove(parent, runtime);
  }
}

/** Returns the test command. Jest needs options for modules, older Node versions a loader for TypeScript. */
function testCommand(runner: TestRunner, test: string, typescript: boolean): string {
  if (runner === "vitest") return `npx vitest run ${test}`;
  if (runner === "jest")
    return typescript
      ? `npx jest ${test}`
      : `NODE_OPTIONS=--experimental-vm-modules npx jest --testMatch "**/${basename(test)}"`;
  const readsTypescript = (process.features as { typescript?: unknown }).typescript;
  return typescript && !readsTypescript ? `npx tsx --test ${test}` : `node --test ${test}`;
}

function isSmplanInstalled(root: string): boolean {
  try {
    createRequire(join(root, "package.json")).resolve("smplan/package.json");
    return true;
  } catch {
    return false;
  }
}
