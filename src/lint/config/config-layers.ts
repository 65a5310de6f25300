import { dirname, join, resolve } from "node:path";
import type { MarketId } from "../../catalog/laws.ts";
import { UserError } from "../../diagnostics.ts";
import { errorReason } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { isProjectBoundary } from "../../platform/project-boundary.ts";
import { marketPresetNames, type PresetName, presetNames } from "../rule.ts";
import type { RuleSetting, RulesConfig } from "./config-data.ts";
import { type ConfigFile, type ConfigReadContext, readConfigFile, readFolderConfig } from "./config-file.ts";
import { MAX_EXTENDED_CONFIGS } from "./limits.ts";

/** Settings of rules from one source. They override the layers below. */
export type ConfigLayer =
  | { preset: PresetName }
  | { market: MarketId }
  | { rules: RulesConfig; placeOf: (id: string) => string };

/** A preset, or a market whose laws are added to a preset. */
export type ExtendedName = PresetName | MarketId;

/** A layer that applies only to some plans. */
export interface ConfigOverride {
  files: readonly string[];
  layer: ConfigLayer;
}

/** Returns a configuration and everything that it extends, the most general first. */
export async function resolveExtends(
  config: ConfigFile,
  context: ConfigReadContext,
): Promise<(ConfigFile | ExtendedName)[]> {
  const chain: (ConfigFile | ExtendedName)[] = [];
  await collectExtends(config, context, chain, []);
  return chain;
}

async function collectExtends(
  config: ConfigFile,
  context: ConfigReadContext,
  chain: (ConfigFile | ExtendedName)[],
  trail: readonly string[],
): Promise<void> {
  const names = [config.data.extends ?? []].flat();
  for (const [index, name] of names.entries()) {
    if (isPreset(name)) {
      chain.push(name);
      continue;
    }
    const path = typeof config.data.extends === "string" ? ["extends"] : ["extends", index];
    // A configuration that two others extend is counted twice. Otherwise 30 files could lead to a billion
    // reads.
    if (chain.length + trail.length >= MAX_EXTENDED_CONFIGS)
      config.fail(errorReason("tooManyExtended", { limit: MAX_EXTENDED_CONFIGS }), path, "value");
    const base = await loadBaseConfig(name, config, path, context);
    if ([...trail, config.file].some((file) => resolve(file) === resolve(base.file)))
      config.fail(errorReason("extendsItself", { name }), path);
    await collectExtends(base, context, chain, [...trail, config.file]);
  }
  chain.push(config);
}

const extendedNames: readonly ExtendedName[] = [...presetNames, ...marketPresetNames];

function isPreset(name: string): name is ExtendedName {
  return extendedNames.some((preset) => preset === name);
}

/** Returns the layer of a preset, or of a market. */
export function presetLayer(name: ExtendedName): ConfigLayer {
  const market = marketPresetNames.find((id) => id === name);
  return market === undefined ? { preset: name as PresetName } : { market };
}

/**
 * Loads the configuration that a name under `extends` refers to: a file by its path, or an npm package.
 * @throws UserError if it does not exist or is not valid
 */
async function loadBaseConfig(
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
  context: ConfigReadContext,
): Promise<ConfigFile> {
  const folder = dirname(resolve(config.file));
  if (name.startsWith(".")) {
    try {
      return await readConfigFile(join(dirname(config.file), name), context);
    } catch (error) {
      if (error instanceof UserError && error.messageRef?.id === "noConfiguration")
        config.fail(errorReason("noBase", { name }), path, "value");
      throw error;
    }
  }
  const isPackageName = !name.split(/[\\/]/).includes("..");
  const base = isPackageName ? await findPackageConfig(name, folder, folder, context) : undefined;
  if (base) return base;
  const [near] = closestMatches(name, extendedNames);
  return config.fail(
    near
      ? errorReason("noPresetNear", { name, near })
      : errorReason("noPreset", { name, presets: listComma(extendedNames) }),
    path,
    "value",
  );
}

/** Finds the configuration of an installed package, searching only folders of the project. */
async function findPackageConfig(
  name: string,
  folder: string,
  start: string,
  context: ConfigReadContext,
): Promise<ConfigFile | undefined> {
  const found = await readFolderConfig(join(folder, "node_modules", name), context);
  if (found) return found;
  const parent = dirname(folder);
  return parent === folder || isProjectBoundary(folder, start)
    ? undefined
    : findPackageConfig(name, parent, start, context);
}

/** Returns the layer of a part of a configuration that sets rules. */
export function ruleLayer(
  config: ConfigFile,
  rules: RulesConfig,
  path: readonly (string | number)[],
): ConfigLayer {
  return { rules, placeOf: (id) => config.locationOf([...path, id]) };
}

/** Returns the severity and the options of a setting. */
export function splitSetting(setting: RuleSetting) {
  if (typeof setting === "string") return { severity: setting, options: {} };
  const { severity, ...options } = setting;
  return { severity, options };
}
