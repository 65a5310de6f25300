import { resolve } from "node:path";
import { type Finding, UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import type { ConfigLoader, ConfigLoaderOptions, ResolvedConfig } from "../../lint/config/config-loader.ts";
import { lintSource } from "../../lint/lint-plan.ts";
import type { FileTexts } from "../../lint/lint-report.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { LintSettings } from "../../lint/run-rules.ts";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import { type Runtime, withFiles } from "../../platform/runtime.ts";
import { resultReader } from "../../results/result-reader.ts";
import { configsOf, mayLoadPlugins } from "../project/configs.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { lintContext } from "./lint-context.ts";
import type { LintRunOptions } from "./lint-run-options.ts";

/** What was asked for, as far as it decides how plans are judged. */
type LinterOptions = Pick<LintRunOptions, "preset" | "rule" | "language" | "today">;

/** A plan that was judged, with the texts that its findings point into. */
export interface LintResult {
  file: string;
  findings: readonly Finding[];
  /** Every file the plan was read from, each with its text where something was found. */
  texts: FileTexts;
  /** Why the plan cannot be read, in one sentence; then its only finding says the same. */
  unreadable?: string;
  /** The sections that it has. */
  present: readonly string[];
  /** The ids of the rules that are on and could not run. */
  skipped: readonly string[];
  /** What it was judged by. */
  settings: ResolvedConfig;
  /** Whether all that was found depends on nothing but these files and the settings. */
  cacheable: boolean;
}

/** The texts of all plans together: a file that several include is looked into where one of them has findings. */
export function textsOf(results: readonly LintResult[]): FileTexts {
  const all = new Map<string, string | undefined>();
  for (const { texts } of results) for (const [file, text] of texts) all.set(file, text ?? all.get(file));
  return all;
}

/** Judges plans as they stand in some files, by the configurations found there. */
export class Linter {
  readonly configs: ConfigLoader;

  private constructor(
    readonly files: FileSystem,
    configs: ConfigLoader,
    readonly context: Omit<LintSettings, keyof RuleSettings>,
  ) {
    this.configs = configs;
  }

  /** @param asked what differs from the usual: plugins are loaded if they may be */
  static async create(
    options: LinterOptions,
    runtime: Runtime,
    { files = runtime.files, ...asked }: Partial<ConfigLoaderOptions> & { files?: FileSystem } = {},
  ): Promise<Linter> {
    const { preset, rule, language } = options;
    const given = { plugins: mayLoadPlugins(runtime), preset, rules: rule, language, ...asked };
    return new Linter(
      files,
      configsOf(withFiles(runtime, files), given),
      await lintContext(options, runtime),
    );
  }

  /** @throws UserError if the configuration of the plan cannot be read */
  async lint(file: string, timed?: LintSettings["onRuleTimed"]): Promise<LintResult> {
    const settings = await this.configs.configFor(file);
    let source: PlanSource;
    try {
      source = await withReadErrors(file, () =>
        loadPlanSource(file, { files: this.files, root: settings.root }),
      );
    } catch (error) {
      if (error instanceof UserError) return this.#unreadable(file, settings, error);
      throw error;
    }
    const asked = new RecordingFiles(this.files);
    const { findings, diagnostics, present, skipped } = await lintSource(source, {
      ...settings,
      ...this.context,
      loadResults: resultReader({ plan: resolve(file), root: settings.root, files: asked }),
      onRuleTimed: timed,
    });
    const clean = findings.length === 0;
    const texts = new Map(source.documents.map(({ file, text }) => [file, clean ? undefined : text]));
    for (const path of asked.requestedPaths) texts.set(path, undefined);
    const there = [...asked.requestedPaths].every((path) => this.files.exists(path));
    // A file that could not be included may be there the next time, and a module may call others that change.
    const cacheable = !diagnostics.some(({ kind }) => kind === "include") && there && !settings.plugins;
    return { file, findings, texts, present: [...present], skipped: [...skipped], settings, cacheable };
  }

  /** One plan that cannot be read does not stop the others: it has one problem, which says so. */
  async #unreadable(file: string, settings: ResolvedConfig, error: UserError): Promise<LintResult> {
    const { message, remedy } = await localizeError(this.context.formatter().language, error);
    const finding: Finding = {
      rule: "structure/yaml",
      severity: "error",
      message: [message, remedy].filter(Boolean).join(" "),
      span: { file, start: 0, end: 0 },
      anchor: `unreadable ${error.messageRef?.id ?? ""}`,
      blocking: true,
    };
    const skipped = Array.from(settings.levels, ([rule, level]) => (level === "off" ? [] : rule)).flat();
    const nothing = { texts: new Map<string, string>(), present: [], skipped, cacheable: false };
    return { file, findings: [finding], unreadable: message, settings, ...nothing };
  }

  settingsFor(file: string): Promise<ResolvedConfig> {
    return this.configs.configFor(file);
  }
}
