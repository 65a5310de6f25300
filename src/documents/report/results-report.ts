import type { Messages } from "../../generated/messages.ts";
import { formatMessage } from "../../i18n/message.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import type { Sections } from "../../plan/sections.ts";
import { addDays } from "../../plan/time.ts";
import { kpiStatusesOn } from "../../results/kpi-status.ts";
import { overspentBudgets } from "../../results/overspending.ts";
import {
  type KpiReport,
  kpiReport,
  type ReportRange,
  type ReportTexts,
  statesFromWorst,
} from "./kpi-report.ts";
import { changesInPeriod, correctionTexts, type PeriodChanges } from "./period-changes.ts";
import { overspentTexts, reportSummary } from "./report-summary.ts";

/** The results of a plan as texts in its language, for all report formats. */
export interface ResultsReport extends PeriodChanges {
  language: string;
  /** "Social media plan 2027: results". */
  title: string;
  plan: string;
  organization?: string;
  /** The brand color as stated in the plan. */
  accent?: string;
  /** "As of 31 March 2027". */
  asOf: string;
  /** "Period: 1 March 2027 – 31 March 2027". */
  period?: string;
  /** The results in one paragraph: "Of 10 KPIs, 3 are behind ..."; empty if the plan has no KPIs. */
  summary: string;
  /** The budgets whose spend is higher than planned. */
  overspent: string[];
  /** The number of KPIs in each state, the worst first: "2 of 10: behind". */
  counts: { state: KpiState; text: string }[];
  /** The state of the worst KPI that has one. */
  worst: KpiState;
  /** Sorted from the worst to the best. */
  kpis: KpiReport[];
  /** Corrections and decisions of the period. */
  corrected: string[];
  /** Messages about results that could not be read. */
  faults: string[];
  words: Messages["performance"];
  summaryWords: Messages["report-summary"];
}

const noChanges = { improved: [], worsened: [], unmeasured: [] };

/**
 * Returns the report on the results of a plan.
 * @param sections the plan with all results in it, including results from files
 */
export function resultsReport(
  sections: Sections,
  { from, to }: ReportRange,
  { formatter, words, summaryWords, faults = [] }: ReportTexts & { faults?: string[] },
): ResultsReport {
  const statuses = kpiStatusesOn(to, sections);
  const before = from === undefined ? undefined : kpiStatusesOn(addDays(from, -1), sections);
  const kpis = statuses
    .map((status) => kpiReport(status, sections, { from, to }, { formatter, words, summaryWords }))
    .sort((a, b) => statesFromWorst.indexOf(a.state) - statesFromWorst.indexOf(b.state));
  const { plan } = sections;
  const title = plan.title ?? plan.organization ?? formatter.words.untitled;
  const counts = statesFromWorst.flatMap((state) => {
    const count = kpis.filter((kpi) => kpi.state === state).length;
    return count === 0
      ? []
      : [{ state, text: formatMessage(words.counts[state], { count, all: kpis.length }) }];
  });
  const changes =
    before && from !== undefined ? changesInPeriod(statuses, before, from, { formatter, words }) : noChanges;
  const overspent = overspentBudgets(sections, to);
  return {
    language: formatter.localization.language,
    title: words.of({ title }),
    plan: title,
    organization: plan.title ? plan.organization : undefined,
    accent: plan.brand?.color,
    asOf: words.asOf({ date: formatter.date(to) ?? to }),
    period: from && words.period({ period: formatter.period(from, to) ?? "" }),
    summary: reportSummary(
      { ...changes, kpis, overspent, hasPeriod: from !== undefined },
      { formatter, words: summaryWords },
    ),
    overspent: overspentTexts(overspent, { formatter, words: summaryWords }),
    counts,
    worst: counts[0]?.state ?? "no-data",
    kpis,
    ...changes,
    corrected: from === undefined ? [] : correctionTexts(sections, { from, to }, { formatter, words }),
    faults,
    words,
    summaryWords,
  };
}
