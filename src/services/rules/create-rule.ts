import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Chalk, type ChalkInstance } from "chalk";
import wrapAnsi from "wrap-ansi";
import { UserError } from "../../diagnostics.ts";
import { loadOwnRulesWords, type OwnRulesWords } from "../../i18n/own-rules.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { loadWrittenWords } from "../../i18n/written.ts";
import { type ConfigFile, readConfigIn } from "../../lint/config/config-file.ts";
import { isRuleId, ruleIdLike } from "../../lint/plugin-rule.ts";
import { textIn } from "../../platform/decode-utf8.ts";
import { isProjectTop } from "../../platform/project-boundary.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { editFile, writeResult } from "../project/write-output.ts";
import { type ConfigEntry, entryLines, withEntry } from "./config-entry.ts";
import { declaredModel, moduleModel, type Runner, testModel } from "./rule-templates.ts";

export interface NewRuleOptions {
  typescript?: boolean;
  yaml?: boolean;
  force?: boolean;
  language?: string;
}

/** The configuration that is written where there is none. */
const CONFIG_FILE = "smplan.config.yaml";

/** The folder beside the configuration in which rules are written. */
const RULES_FOLDER = "rules";

/** What stands before the steps, which are numbered. */
const INDENT = " ".repeat("  1. ".length);

interface Task {
  id: string;
  options: NewRuleOptions;
  words: OwnRulesWords;
  world: World;
  paint: ChalkInstance;
  /** The configuration of this folder or one above it, if there is one. */
  config: ConfigFile | undefined;
  /** The folder of that configuration, or this one. */
  root: string;
}

/**
 * Writes an example of a rule with its test, and names or declares it in the configuration.
 * @throws UserError where the id is none, or is taken, or something would be overwritten
 */
export async function newRule(id: string, options: NewRuleOptions, world: World): Promise<void> {
  const words = await loadOwnRulesWords(findingLanguage(options.language, world));
  refuseId(id, words);
  const config = await configAbove(world.cwd, world);
  const root = config ? dirname(resolve(config.file)) : world.cwd;
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  const task: Task = { id, options, words, world, paint, config, root };
  if (options.yaml) declare(task);
  else await writeModule(task);
}

function refuseId(id: string, words: OwnRulesWords): void {
  if (!isRuleId(id))
    throw new UserError(fillWords(words.badId, { id }), fillWords(words.badIdRemedy, { id: ruleIdLike(id) }));
  if (builtIn.some((rule) => rule.id === id))
    throw new UserError(
      fillWords(words.taken, { id }),
      fillWords(words.takenRemedy, { id: `acme/${id.slice(id.indexOf("/") + 1)}` }),
    );
}

/** The nearest configuration. It is only read: a module that it names may be what is about to be written. */
async function configAbove(folder: string, world: World, start = folder): Promise<ConfigFile | undefined> {
  const found = await readConfigIn(folder, { files: world.files, rules: builtIn });
  const parent = dirname(folder);
  return (
    found ??
    (parent === folder || isProjectTop(folder, start) ? undefined : configAbove(parent, world, start))
  );
}

async function writeModule(task: Task): Promise<void> {
  const { id, options, words, world, config, root, paint } = task;
  const typescript = options.typescript === true;
  const path = join(RULES_FOLDER, `${id}.${typescript ? "ts" : "mjs"}`);
  const rule = join(root, path);
  const test = rule.replace(/\.(\w+)$/, ".test.$1");
  if (config?.data.customRules?.[id]) refuseDeclared(task, config);
  for (const file of [rule, test]) if (!options.force && world.files.has(file)) refuseExisting(file, task);
  const runner = runnerOf(root, world);
  const { force } = options;
  writeResult(rule, moduleModel({ id, words: words.module, typescript }), { world, force });
  writeResult(test, testModel({ words: words.module, file: rule, runner }), { world, force });
  const { wrote: sentence } = await loadWrittenWords(findingLanguage(options.language, world));
  const wrote = [rule, test].map((file) => fillWords(sentence, { file: shown(file, world) }));
  world.stdout.writeStyled(`${paint.bold(wrote.join("\n"))}\n`);
  const name = `./${path.replaceAll("\\", "/")}`;
  if (!config?.data.plugins?.includes(name)) enter(task, { key: "plugins", path: name });
  const run = runOf(runner, shown(test, world), typescript);
  tellNext(words.nextModule, { rule: shown(rule, world), test: shown(test, world), run }, task);
  if (!isInstalled(root)) world.stdout.write(`\n${words.install}\n`);
}

function declare(task: Task): void {
  const { id, options, words, config, world, root } = task;
  if (config?.data.customRules?.[id] && !options.force) refuseDeclared(task, config);
  enter(task, { key: "customRules", id, declaration: declaredModel(words.declared) });
  tellNext(words.nextDeclared, { id, file: shown(config?.file ?? join(root, CONFIG_FILE), world) }, task);
}

/** Puts the rule into the configuration where nothing of it can get lost; else says what to put there. */
function enter({ words, world, config, root, paint }: Task, entry: ConfigEntry): void {
  const file = config?.file ?? join(root, CONFIG_FILE);
  const byHand = config !== undefined && !/\.ya?ml$/.test(file);
  const entered = !byHand && editFile(file, (current) => entryIn(current, entry), world);
  const told = fillWords(entered ? words.added : words.add, { file: shown(file, world) });
  const lines = entryLines(entry).trimEnd().replace(/^/gm, "  ");
  world.stdout.writeStyled(`${paint.bold(told)}\n${lines}\n`);
}

/** A configuration with the entry; `undefined` if it has to be put there by hand. */
function entryIn(current: Buffer | undefined, entry: ConfigEntry): string | undefined {
  const text = current ? textIn(current) : "extends: recommended\n";
  if (text === undefined) return undefined;
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const after = withEntry(text.slice(mark.length), entry);
  return after === undefined ? undefined : mark + after;
}

function tellNext(
  steps: readonly string[],
  data: Record<string, string>,
  { words, world, paint }: Task,
): void {
  const width = widthOf(world.stdout) - INDENT.length;
  const lines = steps.map((step, index) => {
    const wrapped = wrapAnsi(fillWords(step, data), width).replaceAll("\n", `\n${INDENT}`);
    return `  ${index + 1}. ${wrapped}`;
  });
  world.stdout.writeStyled(`\n${paint.bold(words.nextTitle)}\n${lines.join("\n")}\n`);
}

function refuseExisting(file: string, { words, world }: Task): never {
  throw new UserError(fillWords(words.exists, { file: shown(file, world) }), words.existsRemedy);
}

function refuseDeclared({ id, words, world }: Task, { file }: ConfigFile): never {
  throw new UserError(fillWords(words.existsRule, { id, file: shown(file, world) }), words.existsRemedy);
}

function shown(file: string, world: World): string {
  return relative(world.cwd, resolve(world.cwd, file)).replaceAll("\\", "/");
}

/** What runs the project's tests, as its package.json has it; Node itself where it has nothing. */
function runnerOf(folder: string, world: World): Runner {
  const needed = packageAbove(folder, world);
  return (["vitest", "jest"] as const).find((runner) => needed.includes(runner)) ?? "node:test";
}

/** The names of the packages that the nearest package.json asks for. */
function packageAbove(folder: string, world: World): string[] {
  try {
    const text = new TextDecoder().decode(world.files.read(join(folder, "package.json")));
    const { dependencies, devDependencies } = JSON.parse(text);
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch {
    const parent = dirname(folder);
    return parent === folder ? [] : packageAbove(parent, world);
  }
}

/** Jest must be told to look at modules; older versions of Node do not read TypeScript by themselves. */
function runOf(runner: Runner, test: string, typescript: boolean): string {
  if (runner === "vitest") return `npx vitest run ${test}`;
  if (runner === "jest")
    return typescript
      ? `npx jest ${test}`
      : `NODE_OPTIONS=--experimental-vm-modules npx jest --testMatch "**/${basename(test)}"`;
  const reads = (process.features as { typescript?: unknown }).typescript;
  return typescript && !reads ? `npx tsx --test ${test}` : `node --test ${test}`;
}

function isInstalled(root: string): boolean {
  try {
    createRequire(join(root, "package.json")).resolve("smplan/package.json");
    return true;
  } catch {
    return false;
  }
}
