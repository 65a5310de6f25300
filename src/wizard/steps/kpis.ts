import { formatChange } from "../../i18n/format-change.ts";
import { intlFormatter } from "../../i18n/intl-formatter.ts";
import { quantitiesIn } from "../../i18n/lexicon/quantities.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { Kpi, Objective } from "../../plan/types.ts";
import { answerText, formatNumberAnswer } from "../field-value.ts";
import { daysAfter, periodStart } from "../period.ts";
import type { Answer } from "../prompter.ts";
import { betterMetrics, metricChoices } from "../proposals/metrics.ts";
import { type ParsedTarget, parseTarget, targetValue } from "../proposals/target.ts";
import { uniqueSlug } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import type { WizardTexts } from "../wizard-texts.ts";
import { askPlaceholders } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** The days from the start of the plan in which an unknown baseline must be measured. */
const DAYS_TO_MEASURE = 30;

/**
 * Asks the questions of the source's third step: KPIs that show whether the objective is met, with baseline
 * and target.
 */
export async function askKpis(wizard: Wizard): Promise<void> {
  const { context, questionnaire, words } = wizard;
  questionnaire.startStep("kpis");
  const baseCount = ((wizard.base.kpis ?? []) as unknown[]).length;
  for (let index = 0; ; index++) {
    await askKpi(wizard, index);
    if (!context.thorough) break;
    if (index + 1 < baseCount) continue;
    if (wizard.hasBase || !(await wizard.confirm(`kpis.${index}.another`, words.advice.lists.another, false)))
      break;
  }
}

/** Asks about one KPI, from its metric to its target. */
export async function askKpi(wizard: Wizard, index: number): Promise<void> {
  const { words, context } = wizard;
  const path = ["kpis", index];
  const plan = wizard.plan;
  const served = await askServedObjectives(wizard, path);
  const metricContext = { plan, served, vocabulary: context.vocabulary, words };
  const metric = String(
    await wizard.askField([...path, "metric"], { choices: metricChoices(metricContext) }),
  );
  const known = context.vocabulary.metric(metric);
  const name = words.metrics[metric] ?? metric;
  if (known?.vanity)
    wizard.sayIfJustAsked(
      `${path.join(".")}.metric`,
      words.advice.kpis.vanity({ metric: name, better: betterMetrics(metric, metricContext) }),
      "warning",
    );
  const others = ((wizard.at("kpis") ?? []) as Kpi[]).flatMap(({ id }) => id ?? []);
  wizard.setDefault([...path, "id"], uniqueSlug(metric, others));
  wizard.setDefault([...path, "name"], name);
  wizard.setDefault([...path, "objective"], served[0]?.id);
  wizard.setDefault([...path, "unit"], known?.unit);
  if (known?.unit === "percent")
    await wizard.askField([...path, "of"], { optional: true, notes: [words.advice.kpis.of] });
  await askPlaceholders(wizard, path);
  await askBaseline(wizard, path, name);
  const by = earliestDueDate(served);
  wizard.setDefault([...path, "target", "by"], by);
  if (wizard.at(...path, "direction") === "keep") await askBounds(wizard, path);
  else await askTarget(wizard, path, { metric: name, served, by });
  wizard.setDefault([...path, "source"], measuringTool(plan));
  wizard.setDefault([...path, "cadence"], "monthly");
  // A plan that was not written with the wizard may have no team.
  if (wizard.at("team", 0, "id") !== undefined)
    wizard.setDefault([...path, "owner"], ownerAndDeputy(wizard).owner);
}

/** Returns the objectives that a KPI measures. Asks only in a thorough run and if there are several. */
async function askServedObjectives(
  wizard: Wizard,
  path: readonly (string | number)[],
): Promise<readonly Objective[]> {
  const objectives = wizard.plan.objectives ?? [];
  if (wizard.context.thorough && objectives.length > 1) await wizard.askField([...path, "objective"]);
  const chosen = [wizard.at(...path, "objective") ?? []].flat();
  const served = objectives.filter(({ id }) => chosen.includes(id));
  return served.length > 0 ? served : objectives.slice(0, 1);
}

/** Returns the earliest due date of some objectives. */
function earliestDueDate(objectives: readonly Objective[]): string | undefined {
  return objectives.flatMap(({ by }) => by ?? []).sort()[0];
}

/** Returns the id of the plan's analytics tool, or of its first tool if there is none for analytics. */
function measuringTool({ technology }: PartialPlan): string | undefined {
  const tools = technology?.tools ?? [];
  return (tools.find(({ purposes = [] }) => purposes.includes("analytics")) ?? tools[0])?.id;
}

async function askBaseline(wizard: Wizard, path: readonly (string | number)[], kpi: string): Promise<void> {
  const { context, words } = wizard;
  const value = await wizard.askField([...path, "baseline", "value"], {
    question: words.advice.kpis.askBaseline({ kpi }),
    always: true,
    optional: true,
  });
  if (value !== undefined) return wizard.setDefault([...path, "baseline", "on"], context.today);
  const measureBy = daysAfter(periodStart(wizard.plan, context.today), DAYS_TO_MEASURE);
  wizard.set([...path, "baseline"], { unknown: true, measureBy });
  wizard.sayIfJustAsked(
    `${path.join(".")}.baseline.value`,
    words.advice.kpis.unknownBaseline({ date: measureBy }),
  );
}

/** Asks for the minimum and the maximum of a KPI whose value should stay the same. */
async function askBounds(wizard: Wizard, path: readonly (string | number)[]): Promise<void> {
  const notes = [wizard.words.advice.kpis.keep];
  for (const bound of ["min", "max"]) {
    const place = [...path, "target", bound];
    await wizard.askField(place, { optional: wizard.at(...place) === undefined, notes });
  }
}

/** The metric, the objectives and the due date of a target. */
interface TargetContext {
  metric: string;
  served: readonly Objective[];
  by: string | undefined;
}

/** Asks for the target: a number, or a change from the baseline that the number is calculated from. */
async function askTarget(
  wizard: Wizard,
  path: readonly (string | number)[],
  { metric, served, by }: TargetContext,
): Promise<void> {
  const { words } = wizard;
  const { advice, language, wizard: wizardWords } = words;
  const baseline = wizard.at(...path, "baseline", "value") as number | undefined;
  const targetOf = (typed: Answer): number | undefined => {
    const target = parseTarget(answerText(typed), language);
    return target && targetValue(target, baseline);
  };
  const number = (value: number): string => formatNumberAnswer(value, language);
  const { why, example } = wizardWords.questions["kpis.target"];
  const before = wizard.at(...path, "target", "value") as number | undefined;
  // The number in the objective is the target of its first KPI, not of the other KPIs.
  const objectiveNumbers = path.at(-1) === 0 ? numbersInObjective(served[0], wizard.at(...path, "unit")) : [];
  const [proposed] = before === undefined ? objectiveNumbers : [before];
  const typed = await wizard.ask(
    [...path, "target"].join("."),
    wizard.prompt({
      kind: "text",
      question: advice.kpis.askTarget({ kpi: metric }),
      notes: [why, wizard.exampleNote(example)],
      example,
      help: [
        why,
        advice.kpis.change({
          change: changeText({ change: "+20%", factor: 1.2 }, words),
          baseline: "250",
          target: "300",
        }),
      ],
      proposed: proposed === undefined ? undefined : number(proposed),
      validate(text) {
        const target = parseTarget(answerText(text), language);
        if (target === undefined) return wizardWords.complaints.number;
        if (targetValue(target, baseline) !== undefined) return undefined;
        return advice.kpis.needsBaseline({ change: changeText(target, words) });
      },
      preview(text) {
        const [change, target] = [parseTarget(answerText(text), language), targetOf(text)];
        if (
          change === undefined ||
          target === undefined ||
          baseline === undefined ||
          /^\d/.test(answerText(text).trim())
        )
          return undefined;
        return advice.kpis.change({
          change: changeText(change, words),
          baseline: number(baseline),
          target: number(target),
        });
      },
    }),
    async (text) => {
      wizard.set([...path, "target", "value"], targetOf(text));
      wizard.setDefault([...path, "target", "by"], by);
      return wizard.reviewAnswer([...path, "target"]);
    },
  );
  wizard.set([...path, "target", "value"], targetOf(typed));
}

/** Returns a typed target as in running text: a change with the percent sign and the minus sign of the language. */
function changeText(target: ParsedTarget, { language, documents }: WizardTexts): string {
  if ("change" in target)
    return formatChange(target.change, language, (value) => documents.points({ value }));
  const signed = "points" in target;
  const options = { signDisplay: signed ? "exceptZero" : "auto", maximumFractionDigits: 4 } as const;
  return intlFormatter(Intl.NumberFormat, language, options).format(signed ? target.points : target.value);
}

/** Returns the numbers in an objective's statement that fit a unit: "20 % more" does not mean 20 orders. */
function numbersInObjective(objective: Objective | undefined, unit: unknown): readonly number[] {
  return quantitiesIn(objective?.statement ?? "")
    .figures.filter(({ kind }) => kind !== "multiple" && (kind === "percent") === (unit === "percent"))
    .flatMap(({ values: [value] }) => value ?? []);
}
