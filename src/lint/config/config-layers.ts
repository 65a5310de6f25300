import { dirname, join, resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { reason } from "../../errors.ts";
import { inARow } from "../../message-args.ts";
import { nearest } from "../../platform/did-you-mean.ts";
import { isProjectTop } from "../../platform/project-boundary.ts";
import { type PresetName, presetNames } from "../rule.ts";
import type { RuleSetting, RulesConfig } from "./config-data.ts";
import { type ConfigFile, type ConfigReading, readConfigFile, readConfigIn } from "./config-file.ts";
import { MAX_EXTENDED_CONFIGS } from "./limits.ts";

/** Settings of rules that come from one place, and count more than those of the layers below. */
export type Layer = { preset: PresetName } | { rules: RulesConfig; placeOf: (id: string) => string };

/** A layer that counts for some plans only. */
export interface Override {
  files: readonly string[];
  layer: Layer;
}

/** Returns a configuration with all that it extends, the most general first. */
export async function extended(
  config: ConfigFile,
  reading: ConfigReading,
): Promise<(ConfigFile | PresetName)[]> {
  const chain: (ConfigFile | PresetName)[] = [];
  await addExtended(config, reading, chain, []);
  return chain;
}

async function addExtended(
  config: ConfigFile,
  reading: ConfigReading,
  chain: (ConfigFile | PresetName)[],
  trail: readonly string[],
): Promise<void> {
  const names = [config.data.extends ?? []].flat();
  for (const [index, name] of names.entries()) {
    if (isPreset(name)) {
      chain.push(name);
      continue;
    }
    const path = typeof config.data.extends === "string" ? ["extends"] : ["extends", index];
    // A configuration that two others extend counts twice: else thirty files could ask for a billion.
    if (chain.length + trail.length >= MAX_EXTENDED_CONFIGS)
      config.refuse(reason("tooManyExtended", { limit: MAX_EXTENDED_CONFIGS }), path, "value");
    const base = await baseOf(name, config, path, reading);
    if ([...trail, config.file].some((file) => resolve(file) === resolve(base.file)))
      config.refuse(reason("extendsItself", { name }), path);
    await addExtended(base, reading, chain, [...trail, config.file]);
  }
  chain.push(config);
}

function isPreset(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name);
}

/** The configuration that a name under `extends` means: a file by its path, or that of an npm package. */
async function baseOf(
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
  reading: ConfigReading,
): Promise<ConfigFile> {
  const folder = dirname(resolve(config.file));
  if (name.startsWith(".")) {
    try {
      return await readConfigFile(join(dirname(config.file), name), reading);
    } catch (error) {
      if (error instanceof UserError && error.said?.id === "noConfiguration")
        config.refuse(reason("noBase", { name }), path, "value");
      throw error;
    }
  }
  const isPackageName = !name.split(/[\\/]/).includes("..");
  const base = isPackageName ? await packageConfig(name, folder, folder, reading) : undefined;
  if (base) return base;
  const [near] = nearest(name, presetNames);
  return config.refuse(
    near
      ? reason("noPresetNear", { name, near })
      : reason("noPreset", { name, presets: inARow(presetNames) }),
    path,
    "value",
  );
}

/** The configuration of an installed package: of the project's own packages, not of those of folders above it. */
async function packageConfig(
  name: string,
  folder: string,
  start: string,
  reading: ConfigReading,
): Promise<ConfigFile | undefined> {
  const found = await readConfigIn(join(folder, "node_modules", name), reading);
  if (found) return found;
  const parent = dirname(folder);
  return parent === folder || isProjectTop(folder, start)
    ? undefined
    : packageConfig(name, parent, start, reading);
}

/** The layer of a part of a configuration that sets rules. */
export function layerOf(config: ConfigFile, rules: RulesConfig, path: readonly (string | number)[]): Layer {
  return { rules, placeOf: (id) => config.placeOf([...path, id]) };
}

/** The severity and the options that a setting gives. */
export function partsOf(setting: RuleSetting) {
  if (typeof setting === "string") return { severity: setting, options: {} };
  const { severity, ...options } = setting;
  return { severity, options };
}
