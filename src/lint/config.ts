import { dirname, join, resolve } from "node:path";
import { UserError } from "../finding.ts";
import { Vocabulary } from "../facts/vocabulary.ts";
import type { Files } from "../plan/load.ts";
import { nearest } from "../plan/nearest.ts";
import { explainErrors } from "../schema/check.ts";
import { decodeText } from "../yaml/bytes.ts";
import { YamlDocument } from "../yaml/document.ts";
import { Lines } from "./lines.ts";
import type { PresetName, Rule } from "./rule.ts";
import { levelsOf, type RuleLevel, type RuleSettings } from "./settings.ts";
import { faultMessage } from "./wording.ts";

/** The names a configuration goes by, in the order they are looked for. */
const configNames = ["smplan.config.yaml", "smplan.config.yml", "smplan.config.json"] as const;

interface ConfigFile {
  extends?: PresetName;
  rules?: Record<string, RuleLevel>;
}

/** The settings a plan is judged by. */
export interface Settings extends RuleSettings {
  /** The folder that includes may not leave. */
  root: string;
  /** The configuration file, where there is one. */
  file?: string;
}

/** Finds and reads configurations; each file is read once. */
export class Configs {
  readonly #byFolder = new Map<string, Settings | undefined>();

  /** @param preset overrides the preset of every configuration, as `--preset` asks */
  constructor(
    readonly files: Files,
    readonly rules: readonly Rule[],
    readonly preset?: PresetName,
  ) {}

  /**
   * The settings for a plan: those of the nearest configuration in its folder or above it.
   * @throws UserError where that configuration is not valid
   */
  async for(plan: string): Promise<Settings> {
    const folder = dirname(resolve(plan));
    return (
      (await this.#above(folder)) ?? {
        root: folder,
        levels: levelsOf(this.rules, this.preset ?? "recommended"),
        options: new Map(),
        vocabulary: new Vocabulary(),
      }
    );
  }

  async #above(folder: string): Promise<Settings | undefined> {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const parent = dirname(folder);
    const settings = (await this.#in(folder)) ?? (parent === folder ? undefined : await this.#above(parent));
    this.#byFolder.set(folder, settings);
    return settings;
  }

  async #in(folder: string): Promise<Settings | undefined> {
    for (const name of configNames) {
      const file = join(folder, name);
      const bytes = this.#bytes(file);
      if (!bytes) continue;
      const config = await this.#parse(file, bytes);
      const levels = levelsOf(this.rules, this.preset ?? config.extends ?? "recommended", config.rules);
      return { root: folder, levels, file, options: new Map(), vocabulary: new Vocabulary() };
    }
    return undefined;
  }

  #bytes(file: string): Uint8Array | undefined {
    try {
      return this.files.read(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw new UserError(`The configuration ${file} cannot be read (${code}).`, "Check its permissions.");
    }
  }

  async #parse(file: string, bytes: Uint8Array): Promise<ConfigFile> {
    const { text, fault } = decodeText(bytes);
    if (fault) throw new UserError(`${file}: ${faultMessage(this.rules, { kind: "yaml", ...fault })}`);
    const document = new YamlDocument(file, text);
    const lines = new Lines(text);
    const refuse = (message: string, offset: number): never => {
      const { line, column } = lines.position(offset);
      throw new UserError(`${file}:${line}:${column}: ${message}`, "Mend the configuration and run again.");
    };
    const [syntax] = document.faults;
    if (syntax) refuse(faultMessage(this.rules, { kind: "yaml", ...syntax }), syntax.start);
    const [wrong] = await explainErrors("config", document.data, "configuration");
    if (wrong)
      refuse(
        faultMessage(this.rules, { kind: "schema", ...wrong }),
        (wrong.what === "key" ? document.locateKey(wrong.at) : document.locatePath(wrong.at)).start,
      );
    const config = document.data as ConfigFile;
    const ids = this.rules.map((rule) => rule.id);
    for (const id of Object.keys(config.rules ?? {})) {
      if (ids.includes(id)) continue;
      const [near] = nearest(id, ids);
      const guess = near ? `Did you mean "${near}"?` : '"smplan rules" lists them.';
      refuse(`There is no rule "${id}". ${guess}`, document.locateKey(["rules", id]).start);
    }
    return config;
  }
}
