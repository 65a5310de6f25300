import { dirname, join, relative, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import { type ConfigFile, readFolderConfig } from "../../lint/config/config-file.ts";
import { isRuleId, suggestRuleId } from "../../lint/plugin-rule.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { isProjectBoundary } from "../../platform/project-boundary.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { rules as builtIn } from "../../rules/index.ts";
import { editFile, writeResult } from "../project/write-output.ts";
import { addConfigEntry, type ConfigEntry, entryLines } from "./config-entry.ts";
import { declaredRuleSource, ruleModuleSource, ruleTestSource } from "./rule-templates.ts";
import { detectTestRunner, isSmplanInstalled, testCommand } from "./test-runner.ts";

/** The options of the creation of a rule. */
export interface CreateRuleOptions {
  typescript?: boolean;
  /** Whether existing files or an existing declaration may be replaced. */
  force?: boolean;
}

/** The configuration that is created if there is none. */
const DEFAULT_CONFIG_FILE = "smplan.config.yaml";

/** The folder for rules, next to the configuration. */
const RULES_FOLDER = "rules";

/** A rule to create, and the project that gets it. */
export interface NewRule {
  id: string;
  options: CreateRuleOptions;
  words: Messages["own-rules"];
  /** The configuration of this folder or one above it, if there is one. */
  config: ConfigFile | undefined;
  /** The folder of that configuration, or the working directory. */
  root: string;
}

/** The files of a rule that were written, relative to the working directory. */
export interface RuleModule {
  rule: string;
  test: string;
  /** The command that runs the test. */
  run: string;
  /** The entry of the rule in the configuration, unless it has it already. */
  entry: ConfigEntry | undefined;
  /** Whether the test can import smplan. */
  isSmplanInstalled: boolean;
}

/** The lines of a rule in a configuration. */
export interface ConfigAddition {
  /** The configuration, relative to the working directory. */
  file: string;
  lines: string;
  /** Whether the lines were added. Otherwise the user has to add them. */
  isAdded: boolean;
}

/**
 * Returns a rule to create, with the configuration that it is for.
 * @param words the texts of errors and of the example
 * @throws UserError if the id is invalid, or a built-in rule has it
 */
export async function prepareRule(
  id: string,
  options: CreateRuleOptions,
  words: Messages["own-rules"],
  runtime: ServiceRuntime,
): Promise<NewRule> {
  refuseId(id, words);
  const config = await configAbove(runtime.cwd, runtime);
  const root = config ? dirname(resolve(config.file)) : runtime.cwd;
  return { id, options, words, config, root };
}

function refuseId(id: string, words: Messages["own-rules"]): void {
  if (!isRuleId(id)) throw new UserError(words.badId({ id }), words.badIdRemedy({ id: suggestRuleId(id) }));
  if (builtIn.some((rule) => rule.id === id))
    throw new UserError(
      words.taken({ id }),
      words.takenRemedy({ id: `acme/${id.slice(id.indexOf("/") + 1)}` }),
    );
}

/** Returns the nearest configuration. Its modules are not loaded: one of them may be about to be written. */
async function configAbove(
  folder: string,
  runtime: ServiceRuntime,
  start = folder,
): Promise<ConfigFile | undefined> {
  const found = await readFolderConfig(folder, { files: runtime.files, rules: builtIn });
  const parent = dirname(folder);
  return (
    found ??
    (parent === folder || isProjectBoundary(folder, start) ? undefined : configAbove(parent, runtime, start))
  );
}

/**
 * Writes an example of a rule as a module, and its test.
 * @throws UserError if the rule exists already
 */
export function writeRuleModule(newRule: NewRule, runtime: ServiceRuntime): RuleModule {
  const { id, options, words, config, root } = newRule;
  const typescript = options.typescript === true;
  const path = join(RULES_FOLDER, `${id}.${typescript ? "ts" : "mjs"}`);
  const rule = join(root, path);
  const test = rule.replace(/\.(\w+)$/, ".test.$1");
  if (config?.data.customRules?.[id]) refuseDeclaredRule(newRule, config, runtime);
  for (const file of [rule, test])
    if (!options.force && runtime.files.exists(file)) refuseExistingFile(file, words, runtime);
  const runner = detectTestRunner(root, runtime);
  const { force } = options;
  writeResult(rule, ruleModuleSource({ id, words: words.module, typescript }), { runtime, force });
  writeResult(test, ruleTestSource({ words: words.module, file: rule, runner }), { runtime, force });
  const name = `./${path.replaceAll("\\", "/")}`;
  return {
    rule: displayPath(rule, runtime),
    test: displayPath(test, runtime),
    run: testCommand(runner, displayPath(test, runtime), typescript),
    entry: config?.data.plugins?.includes(name) ? undefined : { key: "plugins", path: name },
    isSmplanInstalled: isSmplanInstalled(root),
  };
}

/**
 * Declares an example of a rule in the configuration.
 * @throws UserError if the rule exists already
 */
export function declareRule(newRule: NewRule, runtime: ServiceRuntime): ConfigAddition {
  const { id, options, words, config } = newRule;
  if (config?.data.customRules?.[id] && !options.force) refuseDeclaredRule(newRule, config, runtime);
  const entry = { key: "customRules", id, declaration: declaredRuleSource(words.declared) } as const;
  return addToConfig(newRule, entry, runtime);
}

/**
 * Adds an entry to the configuration if that is safe, and returns its lines.
 * @throws UserError if the configuration cannot be written
 */
export function addToConfig(
  { config, root }: NewRule,
  entry: ConfigEntry,
  runtime: ServiceRuntime,
): ConfigAddition {
  const file = config?.file ?? join(root, DEFAULT_CONFIG_FILE);
  const isManual = config !== undefined && !/\.ya?ml$/.test(file);
  const isAdded = !isManual && editFile(file, (current) => configWithEntry(current, entry), runtime);
  return { file: displayPath(file, runtime), lines: entryLines(entry), isAdded };
}

/** Returns a configuration with the entry, or `undefined` if the user has to add it. */
function configWithEntry(current: Buffer | undefined, entry: ConfigEntry): string | undefined {
  const text = current ? decodeUtf8(current) : "extends: recommended\n";
  if (text === undefined) return undefined;
  const byteOrderMark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const after = addConfigEntry(text.slice(byteOrderMark.length), entry);
  return after === undefined ? undefined : byteOrderMark + after;
}

function refuseExistingFile(file: string, words: Messages["own-rules"], runtime: ServiceRuntime): never {
  throw new UserError(words.exists({ file: displayPath(file, runtime) }), words.existsRemedy);
}

function refuseDeclaredRule({ id, words }: NewRule, { file }: ConfigFile, runtime: ServiceRuntime): never {
  throw new UserError(words.existsRule({ id, file: displayPath(file, runtime) }), words.existsRemedy);
}

function displayPath(file: string, { cwd }: ServiceRuntime): string {
  return relative(cwd, resolve(cwd, file)).replaceAll("\\", "/");
}
