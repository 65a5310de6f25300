import { fallbackLanguage } from "../i18n/languages.ts";
import { LintReport } from "../lint/lint-report.ts";
import type { Sections } from "../plan/sections.ts";
import type { FileSystem } from "../platform/file-system.ts";
import { OverlayFiles } from "../platform/overlay-files.ts";
import type { ServiceRuntime } from "../platform/service-runtime.ts";
import { rules } from "../rules/index.ts";
import { lintContext } from "../services/lint/lint-context.ts";
import { Workspace } from "../services/project/workspace.ts";
import { type LintFinding, lintFindings } from "./lint-finding.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";
import { createRuntime } from "./runtime.ts";

/** A plan that was read. All functions that take the name of a file take a loaded plan too. */
export interface LoadedPlan {
  /** The name of the file. */
  file: string;
  /** All sections. Those that are absent or invalid are empty. */
  sections: Sections;
  /** The problems in its YAML, its included files and its schema. */
  problems: LintFinding[];
}

/** The files of each loaded plan, as they were when it was loaded. */
const loadedFiles = new WeakMap<LoadedPlan, FileSystem>();

/**
 * Reads a plan and the files that it includes.
 *
 * @example
 * import { loadPlan } from "smplan";
 *
 * const plan = await loadPlan("smplan.yaml", { text: "smplan: 1\nplan: { title: Spring }\nkpis: 7" });
 * console.log(plan.sections.plan.title); // Spring
 * console.log(plan.problems[0]?.line); // 3
 *
 * @throws UserError if the plan cannot be read, or its configuration is invalid
 */
export async function loadPlan(file: string, options: ReadPlanOptions = {}): Promise<LoadedPlan> {
  const runtime = createRuntime({ ...options, file });
  const workspace = new Workspace(runtime, { preset: "strict" });
  const source = await workspace.read(file);
  const context = await lintContext({ language: fallbackLanguage }, runtime);
  const readRules = rules.filter(reportsReadProblem);
  const { sections, findings } = await workspace.lint(source, { ...context, rules: readRules });
  const texts = new Map(source.documents.map((document) => [document.file, document.text]));
  const plan = { file, sections, problems: lintFindings(new LintReport([file], findings, texts)) };
  const files = new OverlayFiles(runtime.files);
  for (const [name, text] of texts) files.set(name, text);
  loadedFiles.set(plan, files);
  return plan;
}

/** Returns the file of a plan, and a runtime with its content. */
export function planInput(
  plan: string | LoadedPlan,
  options: ReadPlanOptions & { plugins?: boolean },
): { file: string; runtime: ServiceRuntime } {
  if (typeof plan === "string") return { file: plan, runtime: createRuntime({ ...options, file: plan }) };
  const { file } = plan;
  const files = options.files ?? loadedFiles.get(plan);
  if (!files) throw new TypeError("A plan is the name of a file, or the result of loadPlan.");
  return { file, runtime: createRuntime({ ...options, file, files }) };
}

/**
 * Returns whether a rule reports problems that prevent a plan from being read. Rules about suppression
 * comments are not among them, because they need the results of all rules.
 */
function reportsReadProblem(rule: (typeof rules)[number]): boolean {
  return "diagnosticKind" in rule && ["yaml", "include", "schema"].includes(rule.diagnosticKind);
}
