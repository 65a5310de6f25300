import { quantitiesIn } from "../../i18n/quantities.ts";
import type { PartOfPlan } from "../../plan/sections.ts";
import type { Kpi, Objective } from "../../plan/types.ts";
import { showNumber, textOf } from "../field-value.ts";
import { fill } from "../interpolate.ts";
import { daysAfter, startOf } from "../period.ts";
import type { Typed } from "../prompter.ts";
import { betterThan, metricChoices } from "../proposals/metrics.ts";
import { readTarget, targetFrom } from "../proposals/target.ts";
import { slugOf } from "../slug.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** Whoever does not know a figure yet has so many days from the plan's beginning to read it. */
const DAYS_TO_MEASURE = 30;

/** The source's third step: what shows that the objective is met, where it stands and where it is to be. */
export async function askKpis(wizard: Wizard): Promise<void> {
  const { setting, interview, words } = wizard;
  interview.step("kpis");
  const given = ((wizard.base.kpis ?? []) as unknown[]).length;
  for (let index = 0; ; index++) {
    await askKpi(wizard, index);
    if (!setting.thorough) break;
    if (index + 1 < given) continue;
    if (wizard.hasBase || !(await wizard.confirm(`kpis.${index}.another`, words.advice.lists.another, false)))
      break;
  }
}

/** One KPI, from its metric to its target. */
export async function askKpi(wizard: Wizard, index: number): Promise<void> {
  const { words, setting } = wizard;
  const path = ["kpis", index];
  const plan = wizard.plan;
  const served = await askObjectives(wizard, path);
  const around = { plan, served, vocabulary: setting.vocabulary, words };
  const metric = String(await wizard.field([...path, "metric"], { choices: metricChoices(around) }));
  const known = setting.vocabulary.metric(metric);
  const name = words.metrics[metric] ?? metric;
  if (known?.vanity)
    wizard.tell(
      `${path.join(".")}.metric`,
      fill(words.advice.kpis.vanity, { metric: name, better: betterThan(metric, around) }),
      "warning",
    );
  const others = ((wizard.at("kpis") ?? []) as Kpi[]).flatMap(({ id }) => id ?? []);
  wizard.derive([...path, "id"], slugOf(metric, others));
  wizard.derive([...path, "name"], name);
  wizard.derive([...path, "objective"], served[0]?.id);
  wizard.derive([...path, "unit"], known?.unit);
  if (known?.unit === "percent")
    await wizard.field([...path, "of"], { optional: true, notes: [words.advice.kpis.of] });
  await askMarked(wizard, path);
  await askBaseline(wizard, path);
  const by = dueWith(served);
  wizard.derive([...path, "target", "by"], by);
  if (wizard.at(...path, "direction") === "keep") await askBounds(wizard, path);
  else await askTarget(wizard, path, { metric: name, served, by });
  wizard.derive([...path, "source"], sourceOf(plan));
  wizard.derive([...path, "cadence"], "monthly");
  // A plan that was begun elsewhere may have no team.
  if (wizard.at("team", 0, "id") !== undefined)
    wizard.derive([...path, "owner"], ownerAndDeputy(wizard).owner);
}

/** The objectives that a KPI is to show something of; where there is but one, nobody is asked. */
async function askObjectives(
  wizard: Wizard,
  path: readonly (string | number)[],
): Promise<readonly Objective[]> {
  const objectives = wizard.plan.objectives ?? [];
  if (wizard.setting.thorough && objectives.length > 1) await wizard.field([...path, "objective"]);
  const chosen = [wizard.at(...path, "objective") ?? []].flat();
  const served = objectives.filter(({ id }) => chosen.includes(id));
  return served.length > 0 ? served : objectives.slice(0, 1);
}

/** The day by which the first of some objectives is to be met. */
function dueWith(objectives: readonly Objective[]): string | undefined {
  return objectives.flatMap(({ by }) => by ?? []).sort()[0];
}

/** The tool that measures, where the plan has one. */
function sourceOf({ technology }: PartOfPlan): string | undefined {
  const tools = technology?.tools ?? [];
  return (tools.find(({ purposes = [] }) => purposes.includes("analytics")) ?? tools[0])?.id;
}

async function askBaseline(wizard: Wizard, path: readonly (string | number)[]): Promise<void> {
  const { setting, words } = wizard;
  const value = await wizard.field([...path, "baseline", "value"], { always: true, optional: true });
  if (value !== undefined) return wizard.derive([...path, "baseline", "on"], setting.today);
  const measureBy = daysAfter(startOf(wizard.plan, setting.today), DAYS_TO_MEASURE);
  wizard.set([...path, "baseline"], { unknown: true, measureBy });
  wizard.tell(
    `${path.join(".")}.baseline.value`,
    fill(words.advice.kpis.unknownBaseline, { date: measureBy }),
  );
}

/** The least and the most of what is only to be kept as it is. */
async function askBounds(wizard: Wizard, path: readonly (string | number)[]): Promise<void> {
  const notes = [wizard.words.advice.kpis.keep];
  for (const bound of ["min", "max"]) {
    const place = [...path, "target", bound];
    await wizard.field(place, { optional: wizard.at(...place) === undefined, notes });
  }
}

/** What a target is for. */
interface Aim {
  metric: string;
  served: readonly Objective[];
  by: string | undefined;
}

/** The target as a figure, or as a change from the baseline, of which the figure is worked out. */
async function askTarget(
  wizard: Wizard,
  path: readonly (string | number)[],
  { metric, served, by }: Aim,
): Promise<void> {
  const { words } = wizard;
  const { advice, language, wizard: said } = words;
  const baseline = wizard.at(...path, "baseline", "value") as number | undefined;
  const figureOf = (typed: Typed): number | undefined => {
    const target = readTarget(textOf(typed), language);
    return target && targetFrom(target, baseline);
  };
  const number = (value: number): string => showNumber(value, language);
  const { ask, why, example } = said.questions["kpis.target"];
  const before = wizard.at(...path, "target", "value") as number | undefined;
  // The objective says the figure of the KPI that was thought of with it, not of every other.
  const ofObjective = path.at(-1) === 0 ? figuresOf(served[0], wizard.at(...path, "unit")) : [];
  const [proposed] = before === undefined ? ofObjective : [before];
  const typed = await wizard.ask(
    [...path, "target"].join("."),
    wizard.prompt({
      kind: "text",
      ask: `${ask} (${metric})`,
      notes: [why, wizard.example(example)],
      example,
      help: [
        why,
        advice.kpis.change
          .replace("{change}", "+20 %")
          .replace("{baseline}", "250")
          .replace("{target}", "300"),
      ],
      proposed: proposed === undefined ? undefined : number(proposed),
      complain(text) {
        const target = readTarget(textOf(text), language);
        if (target === undefined) return said.complaints.number;
        if (targetFrom(target, baseline) !== undefined) return undefined;
        return fill(advice.kpis.needsBaseline, { change: textOf(text) });
      },
      preview(text) {
        const made = figureOf(text);
        if (made === undefined || baseline === undefined || /^\d/.test(textOf(text).trim())) return undefined;
        return fill(advice.kpis.change, {
          change: textOf(text),
          baseline: number(baseline),
          target: number(made),
        });
      },
    }),
    async (text) => {
      wizard.set([...path, "target", "value"], figureOf(text));
      wizard.derive([...path, "target", "by"], by);
      return wizard.stands([...path, "target"]);
    },
  );
  wizard.set([...path, "target", "value"], figureOf(typed));
}

/** The figures that an objective says and that can be meant in a unit: 20 % more are not 20 orders. */
function figuresOf(objective: Objective | undefined, unit: unknown): readonly number[] {
  return quantitiesIn(objective?.statement ?? "")
    .figures.filter(({ kind }) => kind !== "multiple" && (kind === "percent") === (unit === "percent"))
    .flatMap(({ values: [value] }) => value ?? []);
}
