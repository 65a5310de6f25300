import type { Severity } from "./diagnostics.ts";
import { documentFormats, renderDocument } from "./documents/index.ts";
import type { DocumentAudience } from "./documents/model/document-audience.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "./documents/render-options.ts";
import { readLogo } from "./documents/theme/logo.ts";
import type { PaperSize } from "./documents/theme/paper-size.ts";
import { themeNamed, themes } from "./documents/theme/theme.ts";
import { languageOf } from "./i18n/languages.ts";
import { arePluginsAllowed } from "./lint/config/plugins-allowed.ts";
import { LintReport } from "./lint/lint-report.ts";
import type { PresetName, Rule } from "./lint/rule.ts";
import { planScoreOf } from "./lint/score.ts";
import { FragmentTester } from "./lint/testing/rule-tester.ts";
import type { RuleTesterOptions } from "./lint/testing/test-cases.ts";
import type { PlanSource } from "./plan/plan-source.ts";
import type { Sections } from "./plan/sections.ts";
import { InputFiles } from "./platform/input-files.ts";
import { nodeFileSystem } from "./platform/node-file-system.ts";
import type { ServiceRuntime } from "./platform/service-runtime.ts";
import { lastReadings } from "./results/result-reader.ts";
import { rules } from "./rules/index.ts";
import { validParts } from "./schema/strip-invalid.ts";
import { lintContext } from "./services/lint/lint-context.ts";
import { Workspace, type WorkspaceOptions } from "./services/project/workspace.ts";

export type { Severity } from "./diagnostics.ts";
export { definePluginRule as defineRule, type PluginRule as Rule } from "./lint/plugin-rule.ts";
export type { OptionSchemas, PresetName, ReportDetails, ReportFinding, RuleContext } from "./lint/rule.ts";
export type { FailingCase, PassingCase, RuleTesterOptions, RuleTests } from "./lint/testing/test-cases.ts";
export type { SectionName, Sections } from "./plan/sections.ts";
export type * from "./plan/types.ts";

/**
 * Tests your own rule on fragments of plans: it must report a problem for each failing fragment and none for
 * each passing one. The rule's `examples` are tested too. Each fragment is one test in vitest, jest or
 * node:test, whose `describe` and `it` are passed as options or global; without them the fragments are tested
 * immediately.
 *
 * @example
 * await new RuleTester().run(rule, {
 *   failing: [{ plan: "calendar: { posts: [{ id: p, date: 2027-03-05 }] }", says: 'Post "p" is on a Friday.' }],
 *   passing: ["calendar: { posts: [{ id: p, date: 2027-03-04 }] }"],
 * });
 */
export class RuleTester extends FragmentTester {
  /** @param options the test runner, if it has no globals, and the lint options of all fragments */
  constructor(options?: RuleTesterOptions) {
    super({ builtIn: rules }, options);
  }
}

/** A range in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A problem that the linter found. */
export interface LintFinding extends Location {
  rule: string;
  severity: Severity;
  message: string;
}

/** A plan that was read; pass it to `lint` or `render`. */
export interface LoadedPlan {
  file: string;
  /** All sections; those that are absent or invalid are empty. */
  sections: Sections;
  /** Problems found while reading: invalid YAML, broken includes and schema errors. */
  faults: Omit<LintFinding, "rule" | "severity">[];
}

/** Options of `loadPlan`. */
export interface LoadOptions {
  /** The plan's text. Read from the file by default. */
  text?: string;
}

/** Options of `lint`. */
export interface LintOptions {
  /** The set of rules. Overrides the configuration. */
  preset?: PresetName;
  /** The language of the messages: "en", "bg" or "es". English by default. */
  language?: string;
  /** The date on which the plan is linted, as year-month-day. Today by default. */
  today?: string;
  /**
   * Whether to load plugins of the configuration, which runs their code. Default: unless SMPLAN_NO_PLUGINS is
   * set.
   */
  plugins?: boolean;
}

/** Options of `render`. */
export interface RenderOptions {
  /** The document format: "markdown", "html", "docx", "pptx" or "pdf". */
  format?: string;
  /** The language of headings, dates and numbers: "en", "bg" or "es". The plan's language by default. */
  language?: string;
  /** The only parts to render: "summary", or names of sections. The whole document by default. */
  only?: readonly string[];
  /**
   * The audience, which sees only the fields meant for it: "board", "team" or "public". All fields by
   * default.
   */
  audience?: DocumentAudience;
  /** The theme: "studio", "official" or "editorial". */
  theme?: string;
  /** The paper size, "a4" by default. */
  paper?: PaperSize;
  /** Whether Markdown contains Mermaid diagrams. True by default. */
  diagrams?: boolean;
  /** A Word document whose styles are used for a DOCX. */
  reference?: Uint8Array;
  /** Converts HTML to a PDF, for the format "pdf". */
  print?: (html: string) => Promise<Uint8Array>;
}

const sources = new WeakMap<LoadedPlan, PlanSource>();

/**
 * Reads a plan and the files it includes.
 * @throws an error if the plan cannot be read
 */
export async function loadPlan(file: string, { text }: LoadOptions = {}): Promise<LoadedPlan> {
  const workspace = workspaceWith({ preset: "strict" });
  const source = await workspace.read(file, { text });
  const { sections, findings } = await workspace.lint(source, {
    ...(await contextOf({})),
    rules: rules.filter(isSourceRule),
  });
  const report = lintReportOf(source, []);
  const plan = {
    file,
    sections,
    faults: findings.map(({ message, span }) => ({ message, ...locationOf(span, report) })),
  };
  sources.set(plan, source);
  return plan;
}

/**
 * Returns the problems that the rules of the configuration, or of a preset, find in a plan.
 * @throws an error if the plan cannot be read, or its configuration is invalid
 */
export async function lint(
  plan: string | LoadedPlan,
  { preset, plugins = arePluginsAllowed(process.env), ...options }: LintOptions = {},
): Promise<LintFinding[]> {
  const source = await sourceOf(plan);
  const workspace = workspaceWith({ preset, plugins });
  const { findings } = await workspace.lint(source, await contextOf(options));
  const report = lintReportOf(source, findings);
  return findings.map(({ rule, severity, message, span }) => ({
    rule,
    severity,
    message,
    ...locationOf(span, report),
  }));
}

/**
 * Renders a plan as a document: a string, or the bytes of a binary file. Invalid parts are left out, and a
 * notice in the document says how many errors there are.
 * @throws an error if the plan cannot be read, and a RangeError for an unknown format or theme
 */
export async function render(
  plan: string | LoadedPlan,
  { format = "markdown", language, only, audience, ...styleOptions }: RenderOptions = {},
): Promise<string | Uint8Array> {
  if (!documentFormats.includes(format))
    throw new RangeError(`There is no format "${format}". The formats are: ${documentFormats.join(", ")}.`);
  const source = await sourceOf(plan);
  const workspace = workspaceWith({});
  const settings = await workspace.configFor(source.file);
  const { root } = settings;
  const linted = await workspace.lint(source, await contextOf({}));
  const { plan: header, measurement } = await validParts(linted);
  const logo = readLogo(header.brand?.logo, { plan: source.file, root, files: nodeFileSystem });
  return renderDocument(linted, {
    format,
    language: languageOf(language ?? header.language),
    errors: linted.findings.filter(({ severity }) => severity === "error").length,
    score: planScoreOf(linted, settings),
    logo: logo && "data" in logo ? logo.data : undefined,
    only,
    audience,
    readings: await lastReadings(measurement, { plan: source.file, root, files: nodeFileSystem }),
    renderOptions: await renderOptionsOf(styleOptions),
  });
}

/** @throws a RangeError for an unknown theme, and an Error if the reference is not a Word document */
async function renderOptionsOf({
  theme,
  reference,
  paper = defaultRenderOptions.paper,
  diagrams = defaultRenderOptions.diagrams,
  print,
}: RenderOptions): Promise<DocumentRenderOptions> {
  if (theme !== undefined && !themes.has(theme))
    throw new RangeError(`There is no theme "${theme}". The themes are: ${[...themes.keys()].join(", ")}.`);
  const referenceDocument =
    reference &&
    (await import("./documents/writers/docx/reference-document.ts")).readReferenceDocument(reference);
  return {
    paper,
    diagrams,
    htmlToPdf: print,
    theme: theme === undefined ? undefined : themeNamed(theme),
    reference: referenceDocument,
  };
}

/** Returns a workspace with the files of this computer. */
function workspaceWith(options: WorkspaceOptions): Workspace {
  return new Workspace(runtimeOfProcess(), options);
}

function runtimeOfProcess(): ServiceRuntime {
  const inputs = new InputFiles(nodeFileSystem);
  return { cwd: process.cwd(), env: process.env, files: inputs, inputs, now: () => new Date() };
}

function contextOf({ language, today }: LintOptions): ReturnType<typeof lintContext> {
  return lintContext({ language: languageOf(language), today }, runtimeOfProcess());
}

/**
 * Returns whether a rule reports problems that prevent a plan from being read. Rules about suppression
 * comments are not among them, because they need the results of all rules.
 */
function isSourceRule(rule: Rule): boolean {
  return "diagnosticKind" in rule && ["yaml", "include", "schema"].includes(rule.diagnosticKind);
}

async function sourceOf(plan: string | LoadedPlan): Promise<PlanSource> {
  const loaded = typeof plan === "string" ? await loadPlan(plan) : plan;
  const source = sources.get(loaded);
  if (!source) throw new TypeError("lint and render take a file name, or what loadPlan gave.");
  return source;
}

function lintReportOf(source: PlanSource, findings: LintReport["findings"]): LintReport {
  return new LintReport(
    [source.file],
    findings,
    new Map(source.documents.map(({ file, text }) => [file, text])),
  );
}

function locationOf(span: LintReport["findings"][number]["span"], report: LintReport): Location {
  const start = report.startOf(span);
  const end = report.endOf(span);
  return {
    file: span.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
