import { resolve } from "node:path";
import { type Finding, UserError } from "../../diagnostics.ts";
import { failureIn } from "../../errors.ts";
import type { Asked, Configs, Settings } from "../../lint/config/config-loader.ts";
import { lintSource } from "../../lint/lint-plan.ts";
import type { Texts } from "../../lint/lint-report.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { Judgement } from "../../lint/run-rules.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Files } from "../../platform/file-system.ts";
import { RecordedFiles } from "../../platform/recording-files.ts";
import { type World, withFiles } from "../../platform/runtime.ts";
import { readerOf } from "../../results/result-reader.ts";
import { configsOf, mayLoadPlugins } from "../project/configs.ts";
import { read } from "../project/with-read-errors.ts";
import { circumstances } from "./lint-context.ts";
import type { LintOptions } from "./lint-run-options.ts";

/** What was asked for, as far as it decides how plans are judged. */
type JudgeOptions = Pick<LintOptions, "preset" | "rule" | "language" | "today">;

/** A plan that was judged, with the texts that its findings point into. */
export interface Judged {
  file: string;
  findings: readonly Finding[];
  /** Every file the plan was read from, each with its text where something was found. */
  texts: Texts;
  /** Why the plan cannot be read, in one sentence; then its only finding says the same. */
  unreadable?: string;
  /** The sections that it has. */
  present: readonly string[];
  /** The ids of the rules that are on and could not run. */
  skipped: readonly string[];
  /** What it was judged by. */
  settings: Settings;
  /** Whether all that was found depends on nothing but these files and the settings. */
  cacheable: boolean;
}

/** The texts of all plans together: a file that several include is looked into where one of them has findings. */
export function textsOf(judged: readonly Judged[]): Texts {
  const all = new Map<string, string | undefined>();
  for (const { texts } of judged) for (const [file, text] of texts) all.set(file, text ?? all.get(file));
  return all;
}

/** Judges plans as they stand in some files, by the configurations found there. */
export class Judge {
  readonly configs: Configs;

  private constructor(
    readonly files: Files,
    configs: Configs,
    readonly common: Omit<Judgement, keyof RuleSettings>,
  ) {
    this.configs = configs;
  }

  /** @param asked what differs from the usual: plugins are loaded if they may be */
  static async of(
    options: JudgeOptions,
    world: World,
    { files = world.files, ...asked }: Partial<Asked> & { files?: Files } = {},
  ): Promise<Judge> {
    const { preset, rule, language } = options;
    const given = { plugins: mayLoadPlugins(world), preset, rules: rule, language, ...asked };
    return new Judge(files, configsOf(withFiles(world, files), given), await circumstances(options, world));
  }

  /** @throws UserError if the configuration of the plan cannot be read */
  async judge(file: string, timed?: Judgement["timed"]): Promise<Judged> {
    const settings = await this.configs.for(file);
    let source: PlanSource;
    try {
      source = await read(file, () => loadSource(file, { files: this.files, root: settings.root }));
    } catch (error) {
      if (error instanceof UserError) return this.#unreadable(file, settings, error);
      throw error;
    }
    const asked = new RecordedFiles(this.files);
    const { findings, faults, present, skipped } = await lintSource(source, {
      ...settings,
      ...this.common,
      readings: readerOf({ plan: resolve(file), root: settings.root, files: asked }),
      timed,
    });
    const clean = findings.length === 0;
    const texts = new Map(source.documents.map(({ file, text }) => [file, clean ? undefined : text]));
    for (const path of asked.asked) texts.set(path, undefined);
    const there = [...asked.asked].every((path) => this.files.has(path));
    // A file that could not be included may be there the next time, and a module may call others that change.
    const cacheable = !faults.some(({ kind }) => kind === "include") && there && !settings.plugins;
    return { file, findings, texts, present: [...present], skipped: [...skipped], settings, cacheable };
  }

  /** One plan that cannot be read does not stop the others: it has one problem, which says so. */
  async #unreadable(file: string, settings: Settings, error: UserError): Promise<Judged> {
    const { message, remedy } = await failureIn(this.common.wording().language, error);
    const finding: Finding = {
      rule: "structure/yaml",
      severity: "error",
      message: [message, remedy].filter(Boolean).join(" "),
      span: { file, start: 0, end: 0 },
      anchor: `unreadable ${error.said?.id ?? ""}`,
      blocking: true,
    };
    const skipped = Array.from(settings.levels, ([rule, level]) => (level === "off" ? [] : rule)).flat();
    const nothing = { texts: new Map<string, string>(), present: [], skipped, cacheable: false };
    return { file, findings: [finding], unreadable: message, settings, ...nothing };
  }

  settingsFor(file: string): Promise<Settings> {
    return this.configs.for(file);
  }
}
