import { dirname, join, resolve } from "node:path";
import { UserError } from "../../finding.ts";
import { inARow } from "../../phrase.ts";
import type { Files } from "../../plan/load.ts";
import { nearest } from "../../plan/nearest.ts";
import { reason } from "../failure.ts";
import { type PresetName, presetNames, type Rule } from "../rule.ts";
import type { RuleSetting, RulesConfig } from "./data.ts";
import { type ConfigFile, readConfigFile, readConfigIn } from "./file.ts";

/** Settings of rules that come from one place, and count more than those of the layers below. */
export type Layer = { preset: PresetName } | { rules: RulesConfig; placeOf: (id: string) => string };

/** A layer that counts for some plans only. */
export interface Override {
  files: readonly string[];
  layer: Layer;
}

/** A configuration with all that it extends, the most general first. */
export async function extended(
  config: ConfigFile,
  files: Files,
  rules: readonly Rule[],
  trail: readonly string[] = [],
): Promise<(ConfigFile | PresetName)[]> {
  const chain: (ConfigFile | PresetName)[] = [];
  const names = [config.data.extends ?? []].flat();
  for (const [index, name] of names.entries()) {
    if (isPreset(name)) {
      chain.push(name);
      continue;
    }
    const path = typeof config.data.extends === "string" ? ["extends"] : ["extends", index];
    const base = await baseOf(name, config, path, { files, rules });
    if ([...trail, config.file].some((file) => resolve(file) === resolve(base.file)))
      config.refuse(reason("extendsItself", { name }), path);
    chain.push(...(await extended(base, files, rules, [...trail, config.file])));
  }
  return [...chain, config];
}

function isPreset(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name);
}

/** The configuration that a name under `extends` means: a file by its path, or that of an npm package. */
async function baseOf(
  name: string,
  config: ConfigFile,
  path: readonly (string | number)[],
  { files, rules }: { files: Files; rules: readonly Rule[] },
): Promise<ConfigFile> {
  const folder = dirname(resolve(config.file));
  if (name.startsWith(".")) {
    try {
      return await readConfigFile(join(dirname(config.file), name), files, rules);
    } catch (error) {
      if (error instanceof UserError && error.said?.id === "noConfiguration")
        config.refuse(reason("noBase", { name }), path, "value");
      throw error;
    }
  }
  const base = await packageConfig(name, folder, files, rules);
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

async function packageConfig(
  name: string,
  folder: string,
  files: Files,
  rules: readonly Rule[],
): Promise<ConfigFile | undefined> {
  const found = await readConfigIn(join(folder, "node_modules", name), files, rules);
  const parent = dirname(folder);
  return found ?? (parent === folder ? undefined : packageConfig(name, parent, files, rules));
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
