import { type Finding, UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import type { FileTexts } from "../../lint/lint-report.ts";
import type { LintSettings } from "../../lint/lint-settings.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { mayLoadPlugins } from "../project/may-load-plugins.ts";
import { Workspace, type WorkspaceOptions } from "../project/workspace.ts";
import { lintContext } from "./lint-context.ts";
import type { LintRunOptions } from "./lint-run-options.ts";

/** The options that affect the findings. */
export type LinterOptions = Pick<LintRunOptions, "preset" | "rule" | "language" | "today">;

/** The findings in a plan, with the texts that they refer to. */
export interface LintResult {
  file: string;
  findings: readonly Finding[];
  /** Every file the plan was read from. Files have their text only if the plan has findings. */
  texts: FileTexts;
  /** The reason why the plan cannot be read, in one sentence. It is also the only finding. */
  unreadable?: string;
  /** The sections that the plan has. */
  present: readonly string[];
  /** The ids of the rules that are on and could not run. */
  skipped: readonly string[];
  /** The configuration that the plan was linted with. */
  settings: ResolvedConfig;
  /** Whether the findings depend only on these files and the settings. */
  cacheable: boolean;
}

/**
 * Returns the files of all plans. A file that several plans include has its text if one of them has findings.
 */
export function textsOf(results: readonly LintResult[]): FileTexts {
  const all = new Map<string, string | undefined>();
  for (const { texts } of results) for (const [file, text] of texts) all.set(file, text ?? all.get(file));
  return all;
}

/** Lints the plans of a workspace, with the configurations found there. */
export class Linter {
  private constructor(
    readonly workspace: Workspace,
    readonly context: Omit<LintSettings, keyof RuleSettings>,
  ) {}

  /**
   * Returns a linter. It loads plugins if they are allowed.
   * @param overrides options of the workspace that replace the default ones
   */
  static async create(
    options: LinterOptions,
    runtime: ServiceRuntime,
    overrides: WorkspaceOptions = {},
  ): Promise<Linter> {
    const { preset, rule, language } = options;
    const workspaceOptions = {
      plugins: mayLoadPlugins(runtime),
      preset,
      rules: rule,
      language,
      ...overrides,
    };
    return new Linter(new Workspace(runtime, workspaceOptions), await lintContext(options, runtime));
  }

  /**
   * Lints a plan. A plan that cannot be read has one finding, which says why.
   * @throws UserError if the configuration of the plan cannot be read
   */
  async lint(file: string, onRuleTimed?: LintSettings["onRuleTimed"]): Promise<LintResult> {
    const settings = await this.settingsFor(file);
    let source: PlanSource;
    try {
      source = await this.workspace.read(file);
    } catch (error) {
      if (error instanceof UserError) return this.#unreadable(file, settings, error);
      throw error;
    }
    return this.#lintSource(source, settings, onRuleTimed);
  }

  /**
   * Lints a plan.
   * @throws UserError if the plan or its configuration cannot be read
   */
  async lintReadable(file: string): Promise<LintResult> {
    return this.#lintSource(await this.workspace.read(file), await this.settingsFor(file));
  }

  async #lintSource(
    source: PlanSource,
    settings: ResolvedConfig,
    onRuleTimed?: LintSettings["onRuleTimed"],
  ): Promise<LintResult> {
    const { file } = source;
    const { files } = this.workspace.runtime;
    const recordedFiles = new RecordingFiles(files);
    const { findings, diagnostics, present, skipped } = await this.workspace.lint(source, {
      ...this.context,
      resultFiles: recordedFiles,
      onRuleTimed,
    });
    const clean = findings.length === 0;
    const texts = new Map(source.documents.map(({ file, text }) => [file, clean ? undefined : text]));
    for (const path of recordedFiles.requestedPaths) texts.set(path, undefined);
    const allExist = [...recordedFiles.requestedPaths].every((path) => files.exists(path));
    // A missing included file may exist in the next run, and the modules that a plugin imports may change.
    const cacheable = !diagnostics.some(({ kind }) => kind === "include") && allExist && !settings.plugins;
    return { file, findings, texts, present: [...present], skipped: [...skipped], settings, cacheable };
  }

  /**
   * Returns the result of a plan that cannot be read: a single finding, so that the other plans can still be
   * linted.
   */
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
    const empty = { texts: new Map<string, string>(), present: [], skipped, cacheable: false };
    return { file, findings: [finding], unreadable: message, settings, ...empty };
  }

  /**
   * Returns the configuration of a plan.
   * @throws UserError if it cannot be read
   */
  settingsFor(file: string): Promise<ResolvedConfig> {
    return this.workspace.configFor(file);
  }
}
