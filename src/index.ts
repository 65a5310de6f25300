import type { Severity } from "./diagnostics.ts";
import { documentFormats, renderDocument } from "./documents/index.ts";
import type { DocumentAudience } from "./documents/model/document-audience.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "./documents/render-options.ts";
import { readLogo } from "./documents/theme/logo.ts";
import type { PaperSize } from "./documents/theme/paper-size.ts";
import { themeNamed, themes } from "./documents/theme/theme.ts";
import { languageOf } from "./i18n/languages.ts";
import { loadMessageFormatter } from "./i18n/message-formatter.ts";
import { ConfigLoader } from "./lint/config/config-loader.ts";
import { arePluginsAllowed } from "./lint/config/plugins-allowed.ts";
import { lintSource } from "./lint/lint-plan.ts";
import { LintReport } from "./lint/lint-report.ts";
import type { PresetName, Rule } from "./lint/rule.ts";
import type { LintSettings } from "./lint/run-rules.ts";
import { planScoreOf } from "./lint/score.ts";
import { FragmentTester } from "./lint/testing/rule-tester.ts";
import type { RuleTesterOptions } from "./lint/testing/test-cases.ts";
import { loadPlanSource } from "./plan/load-plan-source.ts";
import type { PlanSource } from "./plan/plan-source.ts";
import type { Sections } from "./plan/sections.ts";
import { nodeFileSystem } from "./platform/node-file-system.ts";
import { lastReadings, resultReader } from "./results/result-reader.ts";
import { rules } from "./rules/index.ts";
import { validParts } from "./schema/strip-invalid.ts";

export type { Severity } from "./diagnostics.ts";
export { definePluginRule as defineRule, type PluginRule as Rule } from "./lint/plugin-rule.ts";
export type { OptionSchemas, PresetName, ReportDetails, ReportFinding, RuleContext } from "./lint/rule.ts";
export type { FailingCase, PassingCase, RuleTesterOptions, RuleTests } from "./lint/testing/test-cases.ts";
export type { SectionName, Sections } from "./plan/sections.ts";
export type * from "./plan/types.ts";

/**
 * Tries a rule of your own on fragments of plans: on those that fail it must speak, on those that pass it must be
 * silent. The rule's own `examples` are tried too. Each fragment is one test of vitest, jest or node:test, whose
 * `describe` and `it` are given, or global; without them the fragments are tried at once.
 *
 * @example
 * await new RuleTester().run(rule, {
 *   failing: [{ plan: "calendar: { posts: [{ id: p, date: 2027-03-05 }] }", says: 'Post "p" is on a Friday.' }],
 *   passing: ["calendar: { posts: [{ id: p, date: 2027-03-04 }] }"],
 * });
 */
export class RuleTester extends FragmentTester {
  /** @param options the test runner where it has no globals, and what all fragments are judged by */
  constructor(options?: RuleTesterOptions) {
    super({ builtIn: rules }, options);
  }
}

/** Where something stands: lines and columns count from 1, offsets from 0 in UTF-16 code units. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One finding of the linter. */
export interface LintFinding extends Location {
  rule: string;
  severity: Severity;
  message: string;
}

/** A plan that was read; hand it to `lint` or `render`. */
export interface LoadedPlan {
  file: string;
  /** Every section; those that are absent or do not fit their schema are empty. */
  sections: Sections;
  /** What of the file is no YAML, or does not fit the schemas. */
  faults: Omit<LintFinding, "rule" | "severity">[];
}

export interface LoadOptions {
  /** The plan's text, where it is not to be read from the file. */
  text?: string;
}

export interface LintOptions {
  /** The set of rules, whatever the configuration says. */
  preset?: PresetName;
  /** The language of the messages: "en", "bg" or "es". English where nothing is said. */
  language?: string;
  /** The day on which the plan is judged, as year-month-day. Today where nothing is said. */
  today?: string;
  /** Whether the plugins of the configuration are loaded, which runs their code. They are, unless SMPLAN_NO_PLUGINS is set. */
  plugins?: boolean;
}

export interface RenderOptions {
  /** The kind of document: "markdown", "html", "docx", "pptx" or "pdf". */
  format?: string;
  /** The language of headings, dates and numbers: "en", "bg" or "es". The plan's own where nothing is said. */
  language?: string;
  /** The parts to print alone: "summary", or names of sections. The whole document where nothing is said. */
  only?: readonly string[];
  /** For whom it is made: "board", "team" or "public", who get what is theirs. Everything where nothing is said. */
  audience?: DocumentAudience;
  /** The look: "studio", "official" or "editorial". */
  theme?: string;
  /** The size of printed pages, "a4" where nothing is said. */
  paper?: PaperSize;
  /** Whether Markdown has Mermaid diagrams, which it has where nothing is said. */
  diagrams?: boolean;
  /** A Word document that lends its look to a DOCX. */
  reference?: Uint8Array;
  /** Prints HTML as a PDF, for the kind "pdf". */
  print?: (html: string) => Promise<Uint8Array>;
}

const sources = new WeakMap<LoadedPlan, PlanSource>();

/**
 * Reads a plan and all it includes.
 * @throws the file system's error where the plan cannot be read
 */
export async function loadPlan(file: string, { text }: LoadOptions = {}): Promise<LoadedPlan> {
  const { root } = await new ConfigLoader(nodeFileSystem, rules).configFor(file);
  const source = loadPlanSource(file, { files: nodeFileSystem, root, text });
  const { sections, findings } = await lintSource(source, await lintSettingsFor(file, { only: "faults" }));
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
 * Judges a plan by the rules of its configuration, or of a preset.
 * @throws the file system's error where the plan cannot be read, and an error where its configuration is invalid
 */
export async function lint(
  plan: string | LoadedPlan,
  { plugins = arePluginsAllowed(process.env), ...options }: LintOptions = {},
): Promise<LintFinding[]> {
  const source = await sourceOf(plan);
  const { findings } = await lintSource(source, await lintSettingsFor(source.file, { ...options, plugins }));
  const report = lintReportOf(source, findings);
  return findings.map(({ rule, severity, message, span }) => ({
    rule,
    severity,
    message,
    ...locationOf(span, report),
  }));
}

/**
 * Prints a plan as a document: a text, or the bytes of a file that is none. What does not fit the schemas is left out, and a notice says how many errors there are.
 * @throws the file system's error where the plan cannot be read, and a RangeError for a format or theme that is unknown
 */
export async function render(
  plan: string | LoadedPlan,
  { format = "markdown", language, only, audience, ...wished }: RenderOptions = {},
): Promise<string | Uint8Array> {
  if (!documentFormats.includes(format))
    throw new RangeError(`There is no format "${format}". The formats are: ${documentFormats.join(", ")}.`);
  const source = await sourceOf(plan);
  const { root } = await new ConfigLoader(nodeFileSystem, rules).configFor(source.file);
  const judgement = await lintSettingsFor(source.file);
  const linted = await lintSource(source, judgement);
  const { plan: header, measurement } = await validParts(linted);
  const logo = readLogo(header.brand?.logo, { plan: source.file, root, files: nodeFileSystem });
  return renderDocument(linted, {
    format,
    language: languageOf(language ?? header.language),
    errors: linted.findings.filter(({ severity }) => severity === "error").length,
    score: planScoreOf(linted, judgement),
    logo: logo && "data" in logo ? logo.data : undefined,
    only,
    audience,
    readings: await lastReadings(measurement, { plan: source.file, root, files: nodeFileSystem }),
    renderOptions: await renderOptionsOf(wished),
  });
}

/** @throws RangeError for a theme that is none, and an Error for a reference that is no Word document */
async function renderOptionsOf({ theme, reference, ...look }: RenderOptions): Promise<DocumentRenderOptions> {
  if (theme !== undefined && !themes.has(theme))
    throw new RangeError(`There is no theme "${theme}". The themes are: ${[...themes.keys()].join(", ")}.`);
  const lent =
    reference &&
    (await import("./documents/writers/docx/reference-document.ts")).readReferenceDocument(reference);
  const { paper = defaultRenderOptions.paper, diagrams = defaultRenderOptions.diagrams, print } = look;
  return {
    paper,
    diagrams,
    htmlToPdf: print,
    theme: theme === undefined ? undefined : themeNamed(theme),
    reference: lent,
  };
}

async function lintSettingsFor(
  file: string,
  { preset, language, today, plugins, only }: LintOptions & { only?: "faults" } = {},
): Promise<LintSettings> {
  const settings = await new ConfigLoader(nodeFileSystem, rules, {
    preset: only ? "strict" : preset,
    plugins,
  }).configFor(file);
  const wording = await loadMessageFormatter(languageOf(language));
  return {
    ...settings,
    rules: only ? rules.filter(isSourceRule) : settings.rules,
    today: today ?? new Date().toISOString().slice(0, 10),
    formatter: () => wording,
    loadResults: resultReader({ plan: file, root: settings.root, files: nodeFileSystem }),
  };
}

/** Whether a rule reports what keeps a plan from being read. What comments suppress is judged with all rules alone. */
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
