import type { ChangeWords } from "../i18n/changes.ts";
import type { FieldWordsByPath } from "../i18n/fields.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type BudgetChange, budgetRows } from "./budget-rows.ts";
import { comparePlans } from "./compare-plans.ts";
import type { ComparedPlan } from "./compared-plan.ts";
import { FieldFormatter } from "./field-formatter.ts";
import type { ChangedEntity, PlanChange } from "./plan-change.ts";

/** A change in words. */
export interface DescribedChange extends PlanChange {
  /** A whole sentence, of the thing it is in. */
  sentence: string;
  /** Within its thing: "Target › Value". */
  field: string;
  /** Whether the thing came, went or was renamed as a whole. */
  whole: boolean;
  was?: string;
  is?: string;
  /** Whether the plan aims at something else now, or pays for something else. */
  major: boolean;
}

export interface DiffReport {
  language: string;
  words: ChangeWords;
  /** What the two versions are called. */
  before: string;
  after: string;
  /** Sentences about what could not be compared. */
  warnings: string[];
  sections: { id: SectionName; title: string; changes: DescribedChange[] }[];
  budget?: BudgetChange[];
  count: number;
  /** "12 changes", or that there are none. */
  counted: string;
}

/** What changed from one version of a plan to another, in words. */
export function diffReport(
  before: ComparedPlan,
  after: ComparedPlan,
  { words, fields, only }: { words: ChangeWords; fields: FieldWordsByPath; only?: readonly string[] },
): DiffReport {
  const { formatter } = after;
  const sayer = {
    before: new FieldFormatter(before.formatter, fields),
    after: new FieldFormatter(formatter, fields),
    words,
  };
  const changes = comparePlans(before.sections, after.sections)
    .filter(({ section }) => !only || only.includes(section))
    .map((change) => describeChange(change, sayer));
  return {
    language: formatter.localization.language,
    words,
    before: before.label,
    after: after.label,
    warnings: [before, after].flatMap(({ isIncomplete, label }) =>
      isIncomplete ? [formatter.interpolate(words.broken, { version: label })] : [],
    ),
    sections: sectionNames.flatMap((id) => {
      const own = changes.filter(({ section }) => section === id);
      return own.length > 0 ? [{ id, title: formatter.words.sections[id], changes: own }] : [];
    }),
    budget: !only || only.includes("budget") ? budgetRows(before, after) : undefined,
    count: changes.length,
    counted: changes.length === 0 ? words.nothing : formatter.pluralText(words.counted, changes.length),
  };
}

interface DescribeContext {
  before: FieldFormatter;
  after: FieldFormatter;
  words: ChangeWords;
}

function describeChange(change: PlanChange, { before, after, words }: DescribeContext): DescribedChange {
  const { place, kind, thing, section } = change;
  const { formatter } = after;
  const whole =
    thing !== undefined &&
    place === thing.place.replace(/\[\]$/, "") &&
    kind !== "moved" &&
    kind !== "changed";
  const field = whole ? after.fieldTitle(thing.place) : after.fieldPath(place, thing?.place ?? section);
  const was = change.before === undefined || whole ? undefined : before.fieldValue(place, change.before);
  const is = change.after === undefined || whole ? undefined : after.fieldValue(place, change.after);
  const said = {
    ...change,
    thing: thing && { ...thing, name: entityName(thing, { before, after }) },
    field,
    whole,
    was,
    is,
    major: isMajor(change),
  };
  const names = {
    kind: thing ? after.fieldTitle(thing.place) : "",
    name: thing ? entityName(thing, { before, after }) : "",
  };
  if (whole)
    return {
      ...said,
      sentence: formatter.interpolate(entitySentence(change, words), { ...names, ...changedIds(change) }),
    };
  const sentence = formatter.interpolate(valueSentence(kind, words), {
    field,
    before: was ?? "",
    after: is ?? "",
  });
  return {
    ...said,
    sentence: thing ? formatter.interpolate(words.of, { ...names, said: sentence }) : sentence,
  };
}

/** What documents call it, in the version that has it. */
function entityName(
  { place, name, id }: ChangedEntity,
  { before, after }: Pick<DescribeContext, "before" | "after">,
): string {
  const kind = fieldAt(`${place.replace(/\[\]$/, "")}.id`)?.defines;
  if (kind === undefined || id === undefined) return name;
  const known = [after, before].map(({ formatter }) => formatter.name(kind, id)).find((said) => said !== id);
  return known ?? name;
}

function entitySentence({ kind }: PlanChange, words: ChangeWords): string {
  if (kind === "renamed") return words.renamed;
  return kind === "added" ? words.newThing : words.goneThing;
}

function valueSentence(kind: PlanChange["kind"], words: ChangeWords): string {
  if (kind === "moved") return words.moved;
  if (kind === "added") return words.newValue;
  return kind === "removed" ? words.goneValue : words.changed;
}

function changedIds({ before, after }: PlanChange): Record<string, string> {
  const idOf = (value: unknown): string => String((value as { id?: unknown } | undefined)?.id ?? "");
  return { before: idOf(before), after: idOf(after) };
}

/** What makes it another plan: its aims, its money, its channels, and who decides in a crisis. */
const majorFields = [
  /^plan\.(status|period|approval)/,
  /^objectives(\.(statement|by|priority|kind))?$/,
  /^kpis(\.(target|baseline)\b.*)?$/,
  /^strategy\.channels(\.frequency\b.*)?$/,
  /^people\.audiences$/,
  /^budget\.total$/,
  /^campaigns(\.(start|end|budget))?$/,
  /^crisis\.(levels|roles)(\.(respondWithin|decides|person))?$/,
];

function isMajor({ place, kind }: PlanChange): boolean {
  return kind !== "moved" && kind !== "renamed" && majorFields.some((major) => major.test(place));
}
