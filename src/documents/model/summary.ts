import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { type KpiState, type Progress, progressOf } from "../../plan/kpi-progress.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Kpi } from "../../plan/types.ts";
import { baselineFigure, readingText, stateText, targetFigure } from "../kpi/kpi-texts.ts";
import { checkpointAfter } from "../kpi/next-checkpoint.ts";
import { type BudgetSummary, budgetSummary } from "../money/budget-summary.ts";
import { frequencyText } from "../schedule/frequency-text.ts";
import { type Fact, factsOf } from "./cells.ts";

/**
 * A plan on one page, for those who decide on it. Every text is in the language of the document and raw: the formats
 * escape it. `at` is the anchor of the thing's main place in the document, which has the HTML id of that name.
 */
export interface Summary {
  /** "The plan on one page". */
  title: string;
  /** Period, status, number of audiences, and how often results are looked at. */
  facts?: Fact[];
  /** The next day on which KPIs have to show something after the last reading, and what: one fact. */
  next?: Fact[];
  /** Primary objectives first, else as in the plan. */
  objectives: SummaryObjective[];
  /** As in the plan. */
  channels: SummaryChannel[];
  budget?: BudgetSummary;
  /** As in the plan. */
  kpis: SummaryKpi[];
  /** How many KPIs are in each state that occurs, the best first. */
  states: { state: KpiState; text: string; count: number }[];
  /** As in the plan. */
  campaigns: SummaryCampaign[];
  /** How well the plan does by the linter, where it was asked. */
  score?: SummaryScore;
}

interface SummaryObjective {
  at?: string;
  statement: string;
  primary: boolean;
  /** "primary" or "secondary" in words, where the plan says which. */
  priority?: string;
  /** "sales" in words. */
  kind?: string;
  /** "by 30 September 2027": the objective's own day, else the end of the plan. */
  due?: string;
}

interface SummaryChannel {
  at?: string;
  /** "Instagram @kafelipa". */
  name: string;
  /** "4 posts a week". */
  frequency?: string;
  /** The names of the audiences it addresses. */
  audiences: string[];
}

interface SummaryKpi {
  at?: string;
  name: string;
  /** "32" with its unit; nothing where it is not known. */
  baseline?: string;
  /** "90 (1 March 2027)", or why there is no reading. */
  reading?: string;
  /** Whether there is a reading. */
  measured: boolean;
  /** "120", "0.6 % (+50%)", "4.7 to 5". */
  target?: string;
  /** The day by which the target is to be reached. */
  due?: string;
  /** As of the KPI's last reading; for colors and signs, which never stand alone. */
  state: KpiState;
  /** The state in words; of `no-data` the reason. */
  stateText: string;
}

interface SummaryCampaign {
  at?: string;
  name: string;
  /** "24 May 2027 – 4 July 2027". */
  period?: string;
}

interface SummaryScore {
  /** "Lint score". */
  label: string;
  /** From 0 to 100. */
  score: number;
  /** "97 of 100". */
  text: string;
  /** "1 error, 3 warnings", or that nothing was found. */
  findings: string;
  /** What the figure means. */
  note: string;
}

/** What the linter said of the plan, in figures. */
export interface Score {
  /** From 0 to 100. */
  score: number;
  errors: number;
  warnings: number;
}

const states: readonly KpiState[] = ["met", "on-track", "at-risk", "behind", "no-data"];

/** A plan on one page; nothing where it says nothing of what such a page is made of. */
export function summaryOf(sections: Sections, tell: Teller, score?: Score): Summary | undefined {
  const { objectives, strategy, kpis, budget, campaigns, plan } = sections;
  const channels = strategy.channels ?? [];
  const progress = progressOf(sections);
  const money = budgetSummary(budget, sections, tell);
  if (objectives.length + channels.length + kpis.length + campaigns.length === 0 && !money) return undefined;
  const told = kpis.map((kpi) => kpiOf(kpi, progress.get(kpi) ?? { state: "no-data" }, tell));
  return {
    title: tell.words.summary.title,
    facts: factsAbout(sections, tell),
    next: factsOf([tell.words.summary.next, checkpointAfter(sections, tell)]),
    objectives: [...objectives]
      .sort((a, b) => Number(b.priority === "primary") - Number(a.priority === "primary"))
      .map((objective) => ({
        at: anchorOf(objective),
        statement: objective.statement,
        primary: objective.priority === "primary",
        priority: tell.value("priority", objective.priority),
        kind: tell.value("objective", objective.kind),
        due: dueText(objective.by ?? plan.period?.end, tell),
      })),
    channels: channels.map((channel) => ({
      at: anchorOf(channel),
      name: tell.channel(channel),
      frequency: frequencyText(channel.frequency, tell),
      audiences: tell.names("audience", channel.audiences) ?? [],
    })),
    budget: money,
    kpis: told,
    states: states.flatMap((state) => {
      const count = told.filter((kpi) => kpi.state === state).length;
      return count === 0 ? [] : [{ state, text: tell.words.summary.states[state], count }];
    }),
    campaigns: campaigns.map((campaign) => ({
      at: anchorOf(campaign),
      name: campaign.name,
      period: tell.period(campaign.start, campaign.end),
    })),
    score: score && scoreOf(score, tell),
  };
}

function factsAbout(sections: Sections, tell: Teller): Fact[] | undefined {
  const { plan, people, measurement } = sections;
  const { labels } = tell;
  const reviews = measurement.reviews?.flatMap(({ cadence }) => tell.value("cadence", cadence) ?? []);
  return factsOf(
    [labels.period, tell.period(plan.period?.start, plan.period?.end)],
    [labels.status, tell.value("status", plan.status)],
    [labels.audiences, people.audiences?.length],
    [labels.reviews, tell.list(reviews)],
  );
}

function dueText(day: string | undefined, tell: Teller): string | undefined {
  const date = tell.date(day);
  return date && tell.fill(tell.words.summary.due, { date });
}

function kpiOf(kpi: Kpi, progress: Progress, tell: Teller): SummaryKpi {
  return {
    at: anchorOf(kpi),
    name: kpi.name,
    baseline: baselineFigure(kpi, tell),
    reading: readingText(kpi, progress, tell),
    measured: progress.reading !== undefined,
    target: targetFigure(kpi, tell),
    due: progress.due && tell.fill(tell.words.summary.due, { date: tell.shortDate(progress.due) ?? "" }),
    state: progress.state,
    stateText: stateText(progress, tell),
  };
}

function scoreOf({ score, errors, warnings }: Score, tell: Teller): SummaryScore {
  const { words } = tell;
  const counts = [
    errors > 0 && tell.count(words.summary.errors, errors),
    warnings > 0 && tell.count(words.summary.warnings, warnings),
  ].filter((text) => text !== false);
  return {
    label: words.summary.score,
    score,
    text: tell.fill(words.summary.scoreOf, { score }),
    findings: counts.length > 0 ? counts.join(", ") : words.summary.flawless,
    note: words.summary.scoreNote,
  };
}
