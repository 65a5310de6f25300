import { dirname, relative, resolve } from "node:path";
import { Vocabulary } from "../../catalog/vocabulary.ts";
import type { UserError } from "../../diagnostics.ts";
import { failure, reason } from "../../errors.ts";
import { inARow, type Phrase } from "../../message-args.ts";
import { nearest } from "../../platform/did-you-mean.ts";
import type { Files } from "../../platform/file-system.ts";
import { isHomeFolder, isProjectTop } from "../../platform/project-boundary.ts";
import type { OptionValue, PresetName, Rule } from "../rule.ts";
import {
  defaultsOf,
  presetLevel,
  type RuleLevel,
  type RuleSettings,
  reportsUnread,
} from "../rule-settings.ts";
import type { OwnExport } from "./config-data.ts";
import { type ConfigFile, type ConfigReading, readConfigIn } from "./config-file.ts";
import { extended, type Layer, layerOf, type Override, partsOf } from "./config-layers.ts";
import { LeftAlone } from "./ignore-files.ts";
import { matches, whyNoMatch } from "./path-patterns.ts";

/** The settings a plan is judged by. */
export interface Settings extends RuleSettings {
  /** The plugins that the configuration names and that were not loaded. */
  skippedPlugins: readonly string[];
  /** The folder that includes may not leave. */
  root: string;
  /** The configuration file, where there is one. */
  file?: string;
  /** Whether plugins add rules. */
  plugins: boolean;
  /** Tables of the team's own that results are read from, those that count most first. */
  exports: readonly OwnExport[];
  /** The file that says that this plan is not to be judged, where one does. */
  ignoredBy?: string;
  /** Where each rule's severity and options come from, the most general first. */
  origins(rule: string): Origin[];
}

/** A place that says something of a rule. */
interface Origin {
  place: string;
  severity?: RuleLevel;
  options: Readonly<Record<string, OptionValue>>;
}

/** What the command line says of the rules; it counts more than any configuration. */
export interface Asked {
  /** Replaces the presets of every configuration. */
  preset?: PresetName;
  rules?: Readonly<Record<string, RuleLevel>>;
  /**
   * Whether plugins are loaded, which runs their code. False if a person has switched them off, who is then notified;
   * absent for the commands that do not need their rules.
   */
  plugins?: boolean;
  /** Called with what a person should know about a configuration, once for each file. */
  notify?: (notice: UserError) => Promise<void>;
}

/** A configuration with all it extends, as far as it is the same for all its plans. */
interface Project {
  root?: string;
  file?: string;
  layers: readonly Layer[];
  overrides: readonly Override[];
  ignore: readonly string[];
  vocabulary: Vocabulary;
  rules: readonly Rule[];
  plugins: boolean;
  skippedPlugins: readonly string[];
  exports: readonly OwnExport[];
}

/** Finds and reads configurations; each file is read once. */
export class Configs {
  readonly #byPlan = new Map<string, Promise<Settings>>();
  readonly #byFolder = new Map<string, Promise<Project | undefined>>();
  readonly #settings = new Map<string, Omit<Settings, "root">>();
  readonly #leftAlone: LeftAlone;
  readonly #default: Project;
  readonly #reading: ConfigReading;
  readonly #notified = new Set<string>();

  constructor(
    readonly files: Files,
    readonly rules: readonly Rule[],
    readonly asked: Asked = {},
  ) {
    this.#default = this.#withoutFile();
    this.#leftAlone = new LeftAlone(files);
    this.#reading = { files, rules, onOtherUser: (file) => this.#notifyOfOtherUser(file) };
  }

  /**
   * The settings for a plan: those of the nearest configuration in its folder or above it.
   * @throws UserError where that configuration is not valid
   */
  for(plan: string): Promise<Settings> {
    const known = this.#byPlan.get(plan) ?? this.#settle(plan);
    this.#byPlan.set(plan, known);
    return known;
  }

  async #settle(plan: string): Promise<Settings> {
    const folder = dirname(resolve(plan));
    const project = (await this.#above(folder)) ?? this.#default;
    const root = project.root ?? folder;
    const path = relative(root, resolve(plan)).replaceAll("\\", "/");
    const overrides = await fitting(project.overrides, path);
    const key = [project.root, ...overrides.map((one) => project.overrides.indexOf(one))].join(" ");
    const settings = this.#settings.get(key) ?? this.#resolve(project, overrides);
    this.#settings.set(key, settings);
    const ignoredBy = this.#leftAlone.by(resolve(plan), project);
    return { ...settings, root, ignoredBy };
  }

  async #notifyOfOtherUser(file: string): Promise<void> {
    if (this.#notified.has(file)) return;
    this.#notified.add(file);
    await this.asked.notify?.(failure("configurationOfOtherSkipped", { file }));
  }

  /** The .smplanignore files that could not be read so far, each with the code of the reason. */
  get unreadIgnoreFiles(): ReadonlyMap<string, string> {
    return this.#leftAlone.unread;
  }

  /** What holds for plans that no configuration is above of: each one's folder is its root. */
  #withoutFile(): Project {
    return {
      layers: [{ preset: this.asked.preset ?? "recommended" }],
      overrides: [],
      ignore: [],
      vocabulary: new Vocabulary(),
      rules: this.rules,
      plugins: false,
      skippedPlugins: [],
      exports: [],
    };
  }

  #above(folder: string, start = folder): Promise<Project | undefined> {
    // From the home folder a search goes on where others end.
    const key = isHomeFolder(start) ? `~ ${folder}` : folder;
    const known = this.#byFolder.get(key);
    if (known) return known;
    const found = this.#find(folder, start);
    this.#byFolder.set(key, found);
    return found;
  }

  async #find(folder: string, start: string): Promise<Project | undefined> {
    const config = await readConfigIn(folder, this.#reading);
    if (config) return this.#project(config, folder);
    const parent = dirname(folder);
    return parent === folder || isProjectTop(folder, start) ? undefined : this.#above(parent, start);
  }

  async #project(config: ConfigFile, root: string): Promise<Project> {
    const chain = await extended(config, this.#reading);
    const configs = chain.filter((one) => typeof one !== "string");
    const rules = [...this.rules];
    for (const one of configs) rules.push(...(await this.#ownRules(one, rules)));
    const plugins = configs.flatMap(({ data }) => data.plugins ?? []);
    const skippedPlugins = this.asked.plugins ? [] : plugins;
    if (this.asked.plugins === false && skippedPlugins.length > 0)
      await this.asked.notify?.(failure("pluginsSkipped", { plugins: inARow(skippedPlugins) }));
    for (const one of configs) {
      // Rules that are not known may be those of plugins that were not loaded.
      if (skippedPlugins.length === 0) refuseUnknownRules(one, rules);
      await refusePatterns(one);
    }
    const layers = chain.map((one): Layer => {
      if (typeof one === "string") return { preset: one };
      return layerOf(one, one.data.rules ?? {}, ["rules"]);
    });
    const { ownVocabulary } = await import("./custom-vocabulary.ts");
    const own = configs.map(({ data }) => ownVocabulary(data.vocabulary));
    return {
      root,
      file: config.file,
      layers: this.#withPreset(layers),
      overrides: configs.flatMap((one) =>
        (one.data.overrides ?? []).map(({ files, rules: set }, index) => ({
          files,
          layer: layerOf(one, set, ["overrides", index, "rules"]),
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

  /** Without a preset a configuration begins with `recommended`; the command line's replaces them all. */
  #withPreset(layers: readonly Layer[]): Layer[] {
    const { preset } = this.asked;
    if (preset) return [{ preset }, ...layers.filter((layer) => !("preset" in layer))];
    if (layers.some((layer) => "preset" in layer)) return [...layers];
    return [{ preset: "recommended" }, ...layers];
  }

  async #ownRules(config: ConfigFile, known: readonly Rule[]): Promise<Rule[]> {
    const { customRules } = config.data;
    const plugins = this.asked.plugins ? config.data.plugins : undefined;
    if (!plugins && !customRules) return [];
    const { loadOwnRules } = await import("./load-custom-rules.ts");
    return loadOwnRules(config, known, { files: this.files, plugins: plugins ?? [] });
  }

  #resolve(project: Project, overrides: readonly Override[]): Omit<Settings, "root"> {
    const asked: Layer[] = this.asked.rules ? [{ rules: this.asked.rules, placeOf: () => "--rule" }] : [];
    for (const id of Object.keys(this.asked.rules ?? {}))
      if (project.skippedPlugins.length === 0 && !project.rules.some((rule) => rule.id === id))
        throw failure("unknownRule", { why: unknownRule(id, project.rules) });
    const layers = [...project.layers, ...overrides.map(({ layer }) => layer), ...asked];
    const levels = new Map<string, RuleLevel>();
    const options = new Map<string, Record<string, OptionValue>>();
    for (const rule of project.rules) {
      const said = layers.flatMap((layer) => saidOf(rule, layer) ?? []);
      const level = said.findLast(({ severity }) => severity !== undefined)?.severity ?? "off";
      levels.set(rule.id, reportsUnread(rule) ? "error" : level);
      const set = Object.assign({}, ...said.map((one) => one.options));
      if (Object.keys(set).length > 0) options.set(rule.id, { ...defaultsOf(rule), ...set });
    }
    const { file, vocabulary, rules, plugins, skippedPlugins, exports } = project;
    const origins = (id: string): Origin[] => {
      const rule = rules.find((candidate) => candidate.id === id);
      return rule ? layers.flatMap((layer) => originOf(rule, layer) ?? []) : [];
    };
    return { file, rules, plugins, skippedPlugins, exports, levels, options, vocabulary, origins };
  }
}

/** What a layer says of a rule, if anything. */
function saidOf(rule: Rule, layer: Layer): Omit<Origin, "place"> | undefined {
  if ("preset" in layer) return { severity: presetLevel(rule, layer.preset), options: {} };
  const setting = layer.rules[rule.id];
  return setting === undefined ? undefined : partsOf(setting);
}

function originOf(rule: Rule, layer: Layer): Origin | undefined {
  const said = saidOf(rule, layer);
  const place = "preset" in layer ? `preset ${layer.preset}` : said && layer.placeOf(rule.id);
  return said && place !== undefined ? { place, ...said } : undefined;
}

function refuseUnknownRules(config: ConfigFile, rules: readonly Rule[]): void {
  const { rules: set = {}, overrides = [] } = config.data;
  const places = [
    { ids: Object.keys(set), path: ["rules"] },
    ...overrides.map((one, index) => ({ ids: Object.keys(one.rules), path: ["overrides", index, "rules"] })),
  ];
  const known = new Set(rules.map(({ id }) => id));
  for (const { ids, path } of places)
    for (const id of ids) if (!known.has(id)) config.refuse(unknownRule(id, rules), [...path, id]);
}

/** @throws UserError that names a pattern that matches no plan */
async function refusePatterns(config: ConfigFile): Promise<void> {
  const { ignore = [], overrides = [] } = config.data;
  const places = [
    { patterns: ignore, path: ["ignore"] },
    ...overrides.map(({ files }, index) => ({ patterns: files, path: ["overrides", index, "files"] })),
  ];
  if (places.every(({ patterns }) => patterns.length === 0)) return;
  for (const { patterns, path } of places) {
    for (const [index, pattern] of patterns.entries()) {
      const why = whyNoMatch(pattern);
      if (why) config.refuse(why, [...path, index], "value");
    }
    const onlyNot = path[0] === "overrides" && patterns.every((pattern) => pattern.startsWith("!"));
    if (onlyNot) config.refuse(reason("patternsOnlyNot"), path);
  }
}

/** What to say of a rule that is not there. */
export function unknownRule(id: string, rules: readonly Rule[]): Phrase {
  const ids = rules.map((rule) => rule.id);
  const tails = ids.filter((candidate) => candidate.endsWith(`/${id}`));
  const [near] = [...tails, ...nearest(id, ids)];
  return near ? reason("noRuleNear", { id, near }) : reason("noRule", { id });
}

/** The overrides that count for a plan by its path from the project's folder. */
async function fitting(overrides: readonly Override[], path: string): Promise<readonly Override[]> {
  if (overrides.length === 0) return overrides;
  return overrides.filter(({ files }) => matches(files, path));
}
