import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { type KpiProgress, type KpiState, kpiProgress } from "../../plan/kpi-progress.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import { baselineValueText, readingText, stateText, targetValueText } from "../kpi/kpi-texts.ts";
import { nextCheckpoint } from "../kpi/next-checkpoint.ts";
import { type BudgetSummary, budgetSummary } from "../money/budget-summary.ts";
import { frequencyText } from "../schedule/frequency-text.ts";
import { type DocumentFact, factsOf } from "./cells.ts";

/**
 * A plan on one page, for decision-makers. Every text is in the language of the document and raw: the formats
 * escape it. `at` is the anchor of an entity's main place in the document; in HTML this is the id of an
 * element.
 */
export interface Summary {
  /** "The plan on one page". */
  title: string;
  /** Period, status, number of audiences, and how often results are reviewed. */
  facts?: DocumentFact[];
  /** The next day after the last reading on which KPIs are due, and their values, as one fact. */
  next?: DocumentFact[];
  /** Primary objectives first, otherwise in the order of the plan. */
  objectives: SummaryObjective[];
  /** In the order of the plan. */
  channels: SummaryChannel[];
  budget?: BudgetSummary;
  /** In the order of the plan. */
  kpis: SummaryKpi[];
  /** The number of KPIs in each state that occurs, the best state first. */
  states: { state: KpiState; text: string; count: number }[];
  /** In the order of the plan. */
  campaigns: SummaryCampaign[];
  /** The score and counts of the linter, if it was run. */
  score?: SummaryScore;
}

interface SummaryObjective {
  at?: string;
  statement: string;
  primary: boolean;
  /** "primary" or "secondary" in the language of the document, if the plan states it. */
  priority?: string;
  /** "sales" in the language of the document. */
  kind?: string;
  /** "by 30 September 2027": the objective's date, or the end of the plan. */
  due?: string;
}

interface SummaryChannel {
  at?: string;
  /** "Instagram @kafelipa". */
  name: string;
  /** "4 posts a week". */
  frequency?: string;
  /** The names of the audiences that the channel addresses. */
  audiences: string[];
}

interface SummaryKpi {
  at?: string;
  name: string;
  /** "32" with its unit; missing if it is unknown. */
  baseline?: string;
  /** "90 (1 March 2027)", or why there is no reading. */
  reading?: string;
  /** Whether there is a reading. */
  measured: boolean;
  /** "120", "0.6 % (+50%)", "4.7 to 5". */
  target?: string;
  /** The date of the target: "by 31 May 2027". */
  due?: string;
  /** The state at the last reading. Use it for colors and symbols, but always show `stateText` too. */
  state: KpiState;
  /** The state as text, or the reason if it is `no-data`. */
  stateText: string;
}

interface SummaryCampaign {
  at?: string;
  name: string;
  /** "24 May 2027 – 4 July 2027". */
  period?: string;
}

interface SummaryScore {
  /** "Plan score". */
  label: string;
  /** From 0 to 100. */
  score: number;
  /** "97 of 100". */
  text: string;
  /** "1 error, 3 warnings", or that nothing was found. */
  findings: string;
  /** The method of calculating the score. */
  note: string;
}

/** The score and counts of the linter. */
export interface SummaryLintResult {
  /** From 0 to 100. */
  score: number;
  errors: number;
  warnings: number;
}

const statesFromBest: readonly KpiState[] = ["met", "on-track", "at-risk", "behind", "no-data"];

/**
 * Returns a plan on one page; `undefined` if the plan has no objectives, channels, KPIs, campaigns or costs.
 */
export function planSummary(
  sections: Sections,
  formatter: PlanFormatter,
  score?: SummaryLintResult,
): Summary | undefined {
  const { objectives, strategy, kpis, budget, campaigns, plan } = sections;
  const channels = strategy.channels ?? [];
  const progress = kpiProgress(sections);
  const costs = budgetSummary(budget, sections, formatter);
  if (objectives.length + channels.length + kpis.length + campaigns.length === 0 && !costs) return undefined;
  const kpiViews = kpis.map((kpi) => summaryKpi(kpi, progress.get(kpi) ?? { state: "no-data" }, formatter));
  return {
    title: formatter.words.summary.title,
    facts: summaryFacts(sections, formatter),
    next: factsOf([formatter.words.summary.next, nextCheckpoint(sections, formatter)]),
    objectives: [...objectives]
      .sort((a, b) => Number(b.priority === "primary") - Number(a.priority === "primary"))
      .map((objective) => ({
        at: anchorOf(objective),
        statement: objective.statement,
        primary: objective.priority === "primary",
        priority: formatter.value("priority", objective.priority),
        kind: formatter.value("objective", objective.kind),
        due: dueText(objective.by ?? plan.period?.end, formatter),
      })),
    channels: channels.map((channel) => ({
      at: anchorOf(channel),
      name: formatter.channel(channel),
      frequency: frequencyText(channel.frequency, formatter),
      audiences: formatter.names("audience", channel.audiences) ?? [],
    })),
    budget: costs,
    kpis: kpiViews,
    states: statesFromBest.flatMap((state) => {
      const count = kpiViews.filter((kpi) => kpi.state === state).length;
      return count === 0 ? [] : [{ state, text: formatter.words.summary.states[state], count }];
    }),
    campaigns: campaigns.map((campaign) => ({
      at: anchorOf(campaign),
      name: campaign.name,
      period: formatter.period(campaign.start, campaign.end),
    })),
    score: score && summaryScore(score, formatter),
  };
}

function summaryFacts(sections: Sections, formatter: PlanFormatter): DocumentFact[] | undefined {
  const { plan, people, measurement } = sections;
  const { labels } = formatter;
  const reviews = measurement.reviews?.flatMap(({ cadence }) => formatter.value("cadence", cadence) ?? []);
  return factsOf(
    [labels.period, formatter.period(plan.period?.start, plan.period?.end)],
    [labels.status, formatter.value("status", plan.status)],
    [labels.audiences, people.audiences?.length],
    [labels.reviews, formatter.list(reviews)],
  );
}

function dueText(day: string | undefined, formatter: PlanFormatter): string | undefined {
  const date = formatter.date(day);
  return date && formatter.words.summary.due({ date });
}

function summaryKpi(kpi: Kpi, progress: KpiProgress, formatter: PlanFormatter): SummaryKpi {
  return {
    at: anchorOf(kpi),
    name: kpi.name,
    baseline: baselineValueText(kpi, formatter),
    reading: readingText(kpi, progress, formatter),
    measured: progress.reading !== undefined,
    target: targetValueText(kpi, formatter),
    due: progress.due && formatter.words.summary.due({ date: formatter.shortDate(progress.due) ?? "" }),
    state: progress.state,
    stateText: stateText(progress, formatter),
  };
}

function summaryScore(
  { score, errors, warnings }: SummaryLintResult,
  formatter: PlanFormatter,
): SummaryScore {
  const { words } = formatter;
  const counts = [
    errors > 0 && words.summary.errors({ count: errors }),
    warnings > 0 && words.summary.warnings({ count: warnings }),
  ].filter((text) => text !== false);
  return {
    label: words.summary.score,
    score,
    text: words.summary.scoreOf({ score }),
    findings: counts.length > 0 ? counts.join(", ") : words.summary.flawless,
    note: words.summary.scoreNote,
  };
}
