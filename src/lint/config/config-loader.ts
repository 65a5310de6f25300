import { dirname, relative, resolve } from "node:path";
import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { isHomeFolder, isProjectBoundary } from "../../platform/project-boundary.ts";
import type { PresetName, Rule } from "../rule.ts";
import type { RuleLevel } from "../rule-settings.ts";
import { assertKnownRules, assertPathPatterns } from "./config-checks.ts";
import { type ConfigFile, type ConfigReadContext, readFolderConfig } from "./config-file.ts";
import {
  type ConfigLayer,
  type ConfigOverride,
  presetLayer,
  resolveExtends,
  ruleLayer,
} from "./config-layers.ts";
import { PlanIgnores } from "./ignore-files.ts";
import { matchesPathPatterns } from "./path-patterns.ts";
import { type LoadedConfig, type ResolvedConfig, resolveConfig } from "./resolve-config.ts";

/** The rule settings of the command line. They override every configuration. */
export interface ConfigLoaderOptions {
  /** Replaces the presets of all configurations. */
  preset?: PresetName;
  rules?: Readonly<Record<string, RuleLevel>>;
  /**
   * Whether plugins are loaded, which runs their code. `false` if the user has switched them off, who is then
   * notified; absent for commands that do not need their rules.
   */
  plugins?: boolean;
  /** Called once per file with a notice about a configuration. */
  notify?: (notice: UserError) => Promise<void>;
}

/** Finds and reads configurations. Each file is read once. */
export class ConfigLoader {
  readonly #byPlan = new Map<string, Promise<ResolvedConfig>>();
  readonly #byFolder = new Map<string, Promise<LoadedConfig | undefined>>();
  readonly #settings = new Map<string, Omit<ResolvedConfig, "root">>();
  readonly #planIgnores: PlanIgnores;
  readonly #default: LoadedConfig;
  readonly #readContext: ConfigReadContext;
  readonly #notified = new Set<string>();

  constructor(
    readonly files: FileSystem,
    readonly rules: readonly Rule[],
    readonly options: ConfigLoaderOptions = {},
  ) {
    this.#default = this.#withoutFile();
    this.#planIgnores = new PlanIgnores(files);
    this.#readContext = { files, rules, onOtherUser: (file) => this.#notifyOfOtherUser(file) };
  }

  /**
   * Returns the settings for a plan from the nearest configuration in its folder or above.
   * @throws UserError if that configuration is not valid
   */
  configFor(plan: string): Promise<ResolvedConfig> {
    const known = this.#byPlan.get(plan) ?? this.#resolvePlan(plan);
    this.#byPlan.set(plan, known);
    return known;
  }

  async #resolvePlan(plan: string): Promise<ResolvedConfig> {
    const folder = dirname(resolve(plan));
    const project = (await this.#findCached(folder)) ?? this.#default;
    const root = project.root ?? folder;
    const path = relative(root, resolve(plan)).replaceAll("\\", "/");
    const overrides = await matchingOverrides(project.overrides, path);
    const key = [project.root, ...overrides.map((one) => project.overrides.indexOf(one))].join(" ");
    const settings = this.#settings.get(key) ?? resolveConfig(project, overrides, this.options.rules);
    this.#settings.set(key, settings);
    const ignoredBy = this.#planIgnores.ignoringFile(resolve(plan), project);
    return { ...settings, root, ignoredBy };
  }

  async #notifyOfOtherUser(file: string): Promise<void> {
    if (this.#notified.has(file)) return;
    this.#notified.add(file);
    await this.options.notify?.(userError("configurationOfOtherSkipped", { file }));
  }

  /** The .smplanignore files that could not be read so far, with their error codes. */
  get unreadIgnoreFiles(): ReadonlyMap<string, string> {
    return this.#planIgnores.unreadable;
  }

  /** Returns the settings of plans without a configuration. The folder of each plan is its root. */
  #withoutFile(): LoadedConfig {
    return {
      layers: [{ preset: this.options.preset ?? "recommended" }],
      overrides: [],
      ignore: [],
      vocabulary: new Vocabulary(),
      rules: this.rules,
      plugins: false,
      skippedPlugins: [],
      exports: [],
    };
  }

  #findCached(folder: string, start = folder): Promise<LoadedConfig | undefined> {
    // A search that starts in the home folder continues where others stop.
    const key = isHomeFolder(start) ? `~ ${folder}` : folder;
    const known = this.#byFolder.get(key);
    if (known) return known;
    const found = this.#find(folder, start);
    this.#byFolder.set(key, found);
    return found;
  }

  async #find(folder: string, start: string): Promise<LoadedConfig | undefined> {
    const config = await readFolderConfig(folder, this.#readContext);
    if (config) return this.#loadProject(config, folder);
    const parent = dirname(folder);
    return parent === folder || isProjectBoundary(folder, start)
      ? undefined
      : this.#findCached(parent, start);
  }

  async #loadProject(config: ConfigFile, root: string): Promise<LoadedConfig> {
    const chain = await resolveExtends(config, this.#readContext);
    const configs = chain.filter((one) => typeof one !== "string");
    const rules = [...this.rules];
    for (const one of configs) rules.push(...(await this.#ownRules(one, rules)));
    const plugins = configs.flatMap(({ data }) => data.plugins ?? []);
    const skippedPlugins = this.options.plugins ? [] : plugins;
    if (this.options.plugins === false && skippedPlugins.length > 0)
      await this.options.notify?.(userError("pluginsSkipped", { plugins: listComma(skippedPlugins) }));
    for (const one of configs) {
      // Unknown rules may belong to plugins that were not loaded.
      if (skippedPlugins.length === 0) assertKnownRules(one, rules);
      await assertPathPatterns(one);
    }
    const layers = chain.map((one): ConfigLayer => {
      if (typeof one === "string") return presetLayer(one);
      return ruleLayer(one, one.data.rules ?? {}, ["rules"]);
    });
    const { customVocabulary } = await import("./custom-vocabulary.ts");
    const own = configs.map(({ data }) => customVocabulary(data.vocabulary));
    return {
      root,
      file: config.file,
      layers: this.#withPreset(layers),
      overrides: configs.flatMap((one) =>
        (one.data.overrides ?? []).map(({ files, rules: set }, index) => ({
          files,
          layer: ruleLayer(one, set, ["overrides", index, "rules"]),
        })),
      ),
      ignore: configs.flatMap(({ data }) => data.ignore ?? []),
      vocabulary: new Vocabulary({
        platforms: own.flatMap(({ platforms }) => platforms ?? []),
        metrics: own.flatMap(({ metrics }) => metrics ?? []),
        vagueWords: own.flatMap(({ vagueWords }) => vagueWords ?? []),
      }),
      rules,
      plugins: plugins.length > 0 && skippedPlugins.length === 0,
      skippedPlugins,
      exports: configs.flatMap(({ data }) => data.exports ?? []).reverse(),
    };
  }

  /**
   * Adds the preset `recommended` if no layer has one. The preset of the command line replaces all others.
   */
  #withPreset(layers: readonly ConfigLayer[]): ConfigLayer[] {
    const { preset } = this.options;
    if (preset) return [{ preset }, ...layers.filter((layer) => !("preset" in layer))];
    if (layers.some((layer) => "preset" in layer)) return [...layers];
    return [{ preset: "recommended" }, ...layers];
  }

  async #ownRules(config: ConfigFile, known: readonly Rule[]): Promise<Rule[]> {
    const { customRules } = config.data;
    const plugins = this.options.plugins ? config.data.plugins : undefined;
    if (!plugins && !customRules) return [];
    const { loadCustomRules } = await import("./load-custom-rules.ts");
    return loadCustomRules(config, known, { files: this.files, plugins: plugins ?? [] });
  }
}

/** Returns the overrides that apply to a plan, by its path from the project's folder. */
async function matchingOverrides(
  overrides: readonly ConfigOverride[],
  path: string,
): Promise<readonly ConfigOverride[]> {
  if (overrides.length === 0) return overrides;
  return overrides.filter(({ files }) => matchesPathPatterns(files, path));
}
