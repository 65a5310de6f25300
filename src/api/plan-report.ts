import type { KpiReport } from "../documents/report/kpi-report.ts";
import type { ResultsReport } from "../documents/report/results-report.ts";

/** The results of a KPI: texts in the language of the report, and figures. */
export interface ReportedKpi extends Omit<KpiReport, "chart" | "readings"> {}

/** The results of a plan. Its texts are in the language of the report. */
export interface PlanReport extends Omit<ResultsReport, "words" | "accent" | "kpis" | "faults"> {
  /** The name of the file of the plan. */
  file: string;
  /** Sorted from the worst to the best. */
  kpis: ReportedKpi[];
  /** Sentences about results that could not be read. */
  problems: string[];
}

/** Returns the public part of a report. */
export function planReport(file: string, report: ResultsReport): PlanReport {
  const { words: _, accent: __, faults: problems, kpis, ...rest } = report;
  return {
    file,
    ...rest,
    kpis: kpis.map(({ chart: _chart, readings: _readings, ...kpi }) => kpi),
    problems,
  };
}
