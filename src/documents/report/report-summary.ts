import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import { intlFormatter } from "../../i18n/intl-formatter.ts";
import type { OverspentBudget } from "../../results/overspending.ts";
import { type KpiReport, statesFromWorst } from "./kpi-report.ts";
import type { PeriodChanges } from "./period-changes.ts";

/** The contents of a report that its summary is made from. */
export interface SummarySource extends PeriodChanges {
  kpis: readonly KpiReport[];
  overspent: readonly OverspentBudget[];
  hasPeriod: boolean;
}

interface SummaryTexts {
  formatter: PlanFormatter;
  words: Messages["report-summary"];
}

/** Returns the results in one paragraph: the states of the KPIs, the weakest one, the changes and the money. */
export function reportSummary(source: SummarySource, texts: SummaryTexts): string {
  const { words } = texts;
  const { kpis, overspent } = source;
  const measured = kpis.some(({ reading }) => reading !== undefined);
  const sentences = [
    kpis.length === 0 ? "" : measured ? stateSentence(kpis, texts) : words.unmeasured({ count: kpis.length }),
    kpis.length > 1 ? weakestSentence(kpis[0], words) : "",
    source.hasPeriod && measured ? changeSentence(source, texts) : "",
    overspent.length > 0
      ? words.overspent({
          count: overspent.length,
          budgets: joined(
            overspent.map((budget) => budgetName(budget, words)),
            texts,
          ),
        })
      : "",
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Returns each overspent budget as a text: "“Easter”: €340 spent of €300, €40 too much". */
export function overspentTexts(overspent: readonly OverspentBudget[], texts: SummaryTexts): string[] {
  const { formatter, words } = texts;
  return overspent.map((one) =>
    words.overspentBudget({
      budget: budgetName(one, words),
      spent: formatter.money(one.spent) ?? "",
      planned: formatter.money(one.budget) ?? "",
      over: formatter.money(one.spent - one.budget) ?? "",
    }),
  );
}

function budgetName({ kind, campaign }: OverspentBudget, words: Messages["report-summary"]): string {
  return kind === "campaign"
    ? words.budgets.campaign({ campaign: campaign?.name ?? "" })
    : words.budgets[kind];
}

function stateSentence(kpis: readonly KpiReport[], texts: SummaryTexts): string {
  const { words } = texts;
  const [only] = kpis;
  if (kpis.length === 1 && only) return words.single({ kpi: only.name, state: only.stateText });
  const states = statesFromWorst.flatMap((state) => {
    const count = kpis.filter((kpi) => kpi.state === state).length;
    return count === 0 ? [] : [words.states[state]({ count })];
  });
  return words.kpis({ count: kpis.length, states: joined(states, texts) });
}

/** Returns a sentence on the first KPI, which is the worst one, if it falls short. */
function weakestSentence(kpi: KpiReport | undefined, words: Messages["report-summary"]): string {
  if (!kpi || (kpi.state !== "behind" && kpi.state !== "at-risk")) return "";
  const { name, reading, expected, owner } = kpi;
  if (reading === undefined || expected === undefined) return "";
  const values = { kpi: name, reading, expected };
  return owner === undefined ? words.weakest(values) : words.weakestOwned({ ...values, owner });
}

function changeSentence({ improved, worsened }: SummarySource, texts: SummaryTexts): string {
  const { words } = texts;
  const changes = [
    ...(improved.length > 0 ? [words.improved({ count: improved.length })] : []),
    ...(worsened.length > 0 ? [words.worsened({ count: worsened.length })] : []),
  ];
  return changes.length === 0 ? words.unchanged : words.changed({ changes: joined(changes, texts) });
}

/** Returns texts joined as in a sentence: "a, b and c". */
function joined(parts: readonly string[], { formatter }: SummaryTexts): string {
  return intlFormatter(Intl.ListFormat, formatter.locale, { type: "conjunction" }).format(parts);
}
