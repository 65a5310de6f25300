import { extname, resolve } from "node:path";
import { loadReportFormat, reportFormats } from "../../documents/report/index.ts";
import { type ResultsReport, resultsReport } from "../../documents/report/results-report.ts";
import { userError } from "../../errors.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { loadResultReportWords } from "../../i18n/performance.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { escapeForDocument } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { type ResultFileDiagnostic, readResults } from "../../results/result-files.ts";
import { todayOf } from "../lint/lint-context.ts";
import { localizeReason } from "../project/localize-reason.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { Workspace } from "../project/workspace.ts";
import { writeResult } from "../project/write-output.ts";
import { loadTheme } from "../render/load-theme.ts";
import { lastPeriod, type lastPeriods, type ReportPeriod } from "./report-period.ts";

export interface ReportOptions {
  format?: string;
  output?: string;
  language?: string;
  today?: string;
  period?: ReportPeriod;
  last?: (typeof lastPeriods)[number];
  failOn?: "behind" | "at-risk";
  theme?: string;
  paper?: "a4" | "letter";
  force?: boolean;
}

/** Writes the results report of plans. Returns the exit code, which depends on --fail-on. */
export async function writeReport(
  paths: readonly string[],
  options: ReportOptions,
  runtime: Runtime,
): Promise<number> {
  const format = await loadReportFormat(options.format ?? reportFormatFor(options.output));
  if (format.isBinary && options.output === undefined && runtime.stdout.isTTY)
    throw userError("bytesToTerminal", { format: options.format ?? "pdf" });
  const workspace = new Workspace(runtime);
  const plans = await workspace.findPlans(paths);
  const reports: ResultsReport[] = [];
  for (const plan of plans) reports.push(await buildReport(plan, options, workspace));
  reports.sort((a, b) => reportOrder(a) - reportOrder(b));
  const content = await format.render(reports, {
    width: terminalWidth(runtime.stdout),
    color: options.output ? 0 : colorLevel(runtime.stdout, runtime.env),
    paper: options.paper ?? "a4",
    theme: options.theme === undefined ? undefined : await loadTheme(options.theme, runtime),
    htmlToPdf: async (html) =>
      (await import("../render/print-with-browser.ts")).printWithBrowser(html, runtime),
  });
  if (options.output === undefined && format.styled) runtime.stdout.writeStyled(String(content));
  else if (options.output === undefined) runtime.stdout.writeDocument(content);
  else {
    const document = typeof content === "string" ? escapeForDocument(content) : content;
    writeResult(options.output, document, {
      runtime,
      force: options.force,
      isReplaceable: format.isOwnOutput,
    });
    await reportWrittenFiles([options.output], runtime);
  }
  const { failOn } = options;
  const fails: readonly KpiState[] = failOn === "at-risk" ? ["behind", "at-risk"] : ["behind"];
  return failOn && reports.some(({ kpis }) => kpis.some(({ state }) => fails.includes(state)))
    ? EXIT_PROBLEMS
    : EXIT_OK;
}

/** Returns the sort key of a report: the worst first, by the share of KPIs that are behind, then at risk. */
function reportOrder({ kpis }: ResultsReport): number {
  const share = (state: KpiState): number =>
    kpis.filter((kpi) => kpi.state === state).length / Math.max(1, kpis.length);
  return -(share("behind") * 1000 + share("at-risk"));
}

async function buildReport(
  file: string,
  options: ReportOptions,
  workspace: Workspace,
): Promise<ResultsReport> {
  const { runtime } = workspace;
  const { root, validSections } = await workspace.open(file);
  const language = options.language ?? languageOf(validSections.plan.language);
  const { results, diagnostics } = readResults(validSections.measurement, {
    plan: resolve(runtime.cwd, file),
    root,
    files: runtime.files,
  });
  const sections = { ...validSections, measurement: { ...validSections.measurement, results } };
  const [words, documentWords, metricNames] = await Promise.all([
    loadResultReportWords(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const formatter = new PlanFormatter({ language, words: documentWords, metricNames }, sections);
  const today = options.today ?? todayOf(runtime);
  const period = options.period ?? (options.last && lastPeriod(options.last, today));
  const to = period && period.to < today ? period.to : today;
  const faults = await formatDiagnostics(diagnostics, language, { formatter, words });
  return resultsReport(sections, { from: period?.from, to }, { formatter, words, faults });
}

/** Further diagnostics are only counted. */
const MAX_LISTED_DIAGNOSTICS = 5;

async function formatDiagnostics(
  diagnostics: readonly ResultFileDiagnostic[],
  language: string,
  {
    formatter,
    words,
  }: { formatter: PlanFormatter; words: Awaited<ReturnType<typeof loadResultReportWords>> },
): Promise<string[]> {
  const texts = await Promise.all(
    diagnostics.slice(0, MAX_LISTED_DIAGNOSTICS).map(async ({ file, row, reason }) => {
      const why = await localizeReason(language, reason);
      return row === undefined
        ? formatter.interpolate(words.fault, { file, why })
        : formatter.interpolate(words.faultRow, { file, row, why });
    }),
  );
  return diagnostics.length > MAX_LISTED_DIAGNOSTICS
    ? [...texts, formatter.pluralText(words.faults, diagnostics.length)]
    : texts;
}

/**
 * Returns the format for the extension of a file, or text without a file.
 * @throws UserError for an unknown extension
 */
function reportFormatFor(output: string | undefined): string {
  const extension = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  if (output === undefined) return "text";
  const name = { md: "markdown", txt: "text" }[extension] ?? extension;
  if (reportFormats.includes(name)) return name;
  throw userError("noSuchEnding", { file: output, endings: ".txt, .md, .html, .pdf, .json" });
}
