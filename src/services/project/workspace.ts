import { relative, resolve } from "node:path";
import type { UserError } from "../../diagnostics.ts";
import { ConfigLoader, type ConfigLoaderOptions } from "../../lint/config/config-loader.ts";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import { type LintedPlan, lintSource } from "../../lint/lint-plan.ts";
import type { LintSettings } from "../../lint/lint-settings.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import { loadPlanSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Sections } from "../../plan/sections.ts";
import type { FileSystem } from "../../platform/file-system.ts";
import { withSlashes } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { resultReader } from "../../results/result-reader.ts";
import { rules } from "../../rules/index.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import { type ValidatedPlan, validatePlan } from "../../schema/validate-plan.ts";
import { assertIsPlan } from "./assert-is-plan.ts";
import { findPlan, findPlans } from "./find-plans.ts";
import { withReadErrors } from "./with-read-errors.ts";

/** The settings that override the configurations of a workspace. */
export interface WorkspaceOptions extends Omit<ConfigLoaderOptions, "notify"> {
  /** The language of notices about configurations, by default the environment's language. */
  language?: string;
  /** Whether notices about configurations are passed on. True by default. */
  notices?: boolean;
}

/** The options for reading a plan. */
export interface ReadOptions {
  /** The text of the plan, if it is not the content of its file. */
  text?: string;
  /** The folder that contains all included files, by default the folder of the configuration. */
  root?: string;
}

/** The lint settings that do not depend on the configuration of a plan. */
interface LintContext extends Omit<LintSettings, keyof RuleSettings> {
  /** The file system for results files, by default the workspace's. */
  resultFiles?: FileSystem;
  /** The only rules to apply, by default all rules of the configuration. */
  rules?: RuleSettings["rules"];
}

/** A plan that is a YAML mapping, and may have invalid parts. */
export interface ReadablePlan extends ValidatedPlan {
  /** The sections without their invalid values, for documents. */
  validSections: Sections;
  /** The folder that contains all files of the plan. */
  root: string;
}

/**
 * The plans of a file system, each with the configuration of its folder. Each configuration is read once. All
 * commands find, read, check and lint plans in this way.
 */
export class Workspace {
  readonly #configs: ConfigLoader;

  constructor(
    readonly runtime: ServiceRuntime,
    { language, notices = true, ...options }: WorkspaceOptions = {},
  ) {
    const notify = async (notice: UserError): Promise<void> => runtime.notify?.(notice, language);
    this.#configs = new ConfigLoader(runtime.files, rules, {
      ...options,
      notify: notices ? notify : undefined,
    });
  }

  /** Returns whether plugins are loaded. */
  get loadsPlugins(): boolean {
    return this.#configs.options.plugins === true;
  }

  /** The .smplanignore files that could not be read so far, with their error codes. */
  get unreadIgnoreFiles(): ReadonlyMap<string, string> {
    return this.#configs.unreadIgnoreFiles;
  }

  /**
   * Returns the plan files that paths refer to.
   * @throws UserError if a path does not exist, or there is no plan
   */
  findPlans(paths: readonly string[]): Promise<string[]> {
    return findPlans(paths, this.runtime);
  }

  /**
   * Returns the plan that a command works on: the named file, or the only plan of the folder.
   * @throws UserError if there is no plan or more than one
   */
  findPlan(path: string | undefined): Promise<string> {
    return findPlan(path, this.runtime);
  }

  /**
   * Returns the configuration of a plan, which does not have to exist.
   * @throws UserError if the configuration is not valid
   */
  configFor(file: string): Promise<ResolvedConfig> {
    return this.#configs.configFor(resolve(this.runtime.cwd, file));
  }

  /**
   * Reads a plan and the files that it includes.
   * @throws UserError if the plan cannot be read, or its configuration is not valid
   */
  async read(file: string, { text, root }: ReadOptions = {}): Promise<PlanSource> {
    const { files, cwd } = this.runtime;
    const folder = root ?? (await this.configFor(file)).root;
    const name = withSlashes(relative(cwd, resolve(cwd, file)));
    return withReadErrors(name, () => loadPlanSource(file, { files, cwd, root: folder, text }));
  }

  /**
   * Reads a plan, and validates it against the schemas.
   * @throws UserError if the plan cannot be read, or its configuration is not valid
   */
  async validate(file: string, options?: ReadOptions): Promise<ValidatedPlan> {
    return validatePlan(await this.read(file, options));
  }

  /**
   * Reads and validates a plan for a command that needs its content, and removes the invalid values.
   * @throws UserError if the plan cannot be read or is not a YAML mapping, or its configuration is not valid
   */
  async open(file: string, options: ReadOptions = {}): Promise<ReadablePlan> {
    const root = options.root ?? (await this.configFor(file)).root;
    const plan = await this.validate(file, { ...options, root });
    await assertIsPlan(plan);
    return { ...plan, root, validSections: await validParts(plan) };
  }

  /**
   * Validates a plan that was read, and applies the rules of its configuration.
   * @throws UserError if the configuration is not valid
   */
  async lint(source: PlanSource, { resultFiles, rules, ...context }: LintContext): Promise<LintedPlan> {
    const { cwd, files } = this.runtime;
    const settings = await this.configFor(source.file);
    const plan = resolve(cwd, source.file);
    const loadResults = resultReader({ plan, root: settings.root, files: resultFiles ?? files });
    return lintSource(source, { ...settings, rules: rules ?? settings.rules, ...context, loadResults });
  }
}
