import { resolve } from "node:path";
import { type ResultsReport, resultsReport } from "../../documents/report/results-report.ts";
import { loadLocalization } from "../../formatting/localization.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { type ResultFileDiagnostic, readResults } from "../../results/result-files.ts";
import { todayOf } from "../lint/lint-context.ts";
import { localizeReason } from "../project/localize-reason.ts";
import { Workspace } from "../project/workspace.ts";
import { lastPeriod, type lastPeriods, type ReportPeriod } from "./report-period.ts";

/** The language and the time of a report. */
export interface ReportOptions {
  /** The language of the texts, by default the plan's. */
  language?: string;
  /** The day of the report, by default today. */
  today?: string;
  /** The period whose changes are reported. */
  period?: ReportPeriod;
  /** Instead of `period`: the last whole week, month, quarter or year. */
  last?: (typeof lastPeriods)[number];
}

/**
 * Returns the results reports of plans, the worst first.
 * @throws UserError if a plan does not exist, or cannot be read
 */
export async function createReports(
  paths: readonly string[],
  options: ReportOptions,
  runtime: ServiceRuntime,
): Promise<ResultsReport[]> {
  const workspace = new Workspace(runtime);
  const plans = await workspace.findPlans(paths);
  const reports: ResultsReport[] = [];
  for (const plan of plans) reports.push(await createReport(plan, options, workspace));
  return sortReports(reports);
}

/** Returns reports from the worst to the best, as the formats need them. */
export function sortReports(reports: readonly ResultsReport[]): ResultsReport[] {
  return reports.toSorted((a, b) => reportOrder(a) - reportOrder(b));
}

/** Returns the sort key of a report: the worst first, by the share of KPIs that are behind, then at risk. */
function reportOrder({ kpis }: ResultsReport): number {
  const share = (state: KpiState): number =>
    kpis.filter((kpi) => kpi.state === state).length / Math.max(1, kpis.length);
  return -(share("behind") * 1000 + share("at-risk"));
}

/**
 * Returns the results report of a plan, which is read from the files of the workspace.
 * @throws UserError if the plan cannot be read
 */
export async function createReport(
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
  const [words, summaryWords, localization] = await Promise.all([
    loadMessages("performance", language, { values: "as-is" }),
    loadMessages("report-summary", language, { values: "as-is" }),
    loadLocalization(language),
  ]);
  const formatter = new PlanFormatter(localization, sections);
  const today = options.today ?? todayOf(runtime);
  const period = options.period ?? (options.last && lastPeriod(options.last, today));
  const to = period && period.to < today ? period.to : today;
  const faults = await formatDiagnostics(diagnostics, language, words);
  return resultsReport(sections, { from: period?.from, to }, { formatter, words, summaryWords, faults });
}

/** Further diagnostics are only counted. */
const MAX_LISTED_DIAGNOSTICS = 5;

async function formatDiagnostics(
  diagnostics: readonly ResultFileDiagnostic[],
  language: string,
  words: Messages["performance"],
): Promise<string[]> {
  const texts = await Promise.all(
    diagnostics.slice(0, MAX_LISTED_DIAGNOSTICS).map(async ({ file, row, reason }) => {
      const why = await localizeReason(language, reason);
      return row === undefined ? words.fault({ file, why }) : words.faultRow({ file, row, why });
    }),
  );
  return diagnostics.length > MAX_LISTED_DIAGNOSTICS
    ? [...texts, words.faults({ count: diagnostics.length })]
    : texts;
}
