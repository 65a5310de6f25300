import type { Messages } from "../generated/messages.ts";
import type { FieldWordsByPath } from "../i18n/fields.ts";
import type { Message } from "../i18n/message.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type BudgetChange, budgetRows } from "./budget-rows.ts";
import { comparePlans } from "./compare-plans.ts";
import type { ComparedPlan } from "./compared-plan.ts";
import { FieldFormatter } from "./field-formatter.ts";
import type { ChangedEntity, PlanChange } from "./plan-change.ts";

/** A change with its texts in the language of the report. */
export interface DescribedChange extends PlanChange {
  /** A full sentence that names the changed entity. */
  sentence: string;
  /** The path of the field in its entity: "Target › Value". */
  field: string;
  /** Whether the entity itself was added, removed or renamed, not one of its fields. */
  whole: boolean;
  /** The formatted value before the change; `is` has the value after it. */
  was?: string;
  is?: string;
  /** Whether the change affects the substance of the plan; see `majorFields`. */
  major: boolean;
}

/** The differences between two versions of a plan, ready for output. */
export interface DiffReport {
  language: string;
  words: Messages["changes"];
  /** The labels of the two versions. */
  before: string;
  after: string;
  /** Sentences about versions that are incomplete and could not be compared fully. */
  warnings: string[];
  sections: { id: SectionName; title: string; changes: DescribedChange[] }[];
  budget?: BudgetChange[];
  count: number;
  /** "12 changes", or a sentence that there are none. */
  counted: string;
}

/** Returns the differences between two versions of a plan, described in the language of `after`. */
export function diffReport(
  before: ComparedPlan,
  after: ComparedPlan,
  { words, fields, only }: { words: Messages["changes"]; fields: FieldWordsByPath; only?: readonly string[] },
): DiffReport {
  const { formatter } = after;
  const context: DescribeContext = {
    before: new FieldFormatter(before.formatter, fields),
    after: new FieldFormatter(formatter, fields),
    words,
  };
  const changes = comparePlans(before.sections, after.sections)
    .filter(({ section }) => !only || only.includes(section))
    .map((change) => describeChange(change, context));
  return {
    language: formatter.localization.language,
    words,
    before: before.label,
    after: after.label,
    warnings: [before, after].flatMap(({ isIncomplete, label }) =>
      isIncomplete ? [words.broken({ version: label })] : [],
    ),
    sections: sectionNames.flatMap((id) => {
      const own = changes.filter(({ section }) => section === id);
      return own.length > 0 ? [{ id, title: formatter.words.sections[id], changes: own }] : [];
    }),
    budget: !only || only.includes("budget") ? budgetRows(before, after) : undefined,
    count: changes.length,
    counted: changes.length === 0 ? words.nothing : words.counted({ count: changes.length }),
  };
}

interface DescribeContext {
  before: FieldFormatter;
  after: FieldFormatter;
  words: Messages["changes"];
}

function describeChange(change: PlanChange, { before, after, words }: DescribeContext): DescribedChange {
  const { place, kind, thing, section } = change;
  const isEntityChange =
    thing !== undefined &&
    place === thing.place.replace(/\[\]$/, "") &&
    kind !== "moved" &&
    kind !== "changed";
  const field = isEntityChange
    ? after.fieldTitle(thing.place)
    : after.fieldPath(place, thing?.place ?? section);
  const was =
    change.before === undefined || isEntityChange ? undefined : before.fieldValue(place, change.before);
  const is = change.after === undefined || isEntityChange ? undefined : after.fieldValue(place, change.after);
  const described = {
    ...change,
    thing: thing && { ...thing, name: entityName(thing, { before, after }) },
    field,
    whole: isEntityChange,
    was,
    is,
    major: isMajor(change),
  };
  const names = {
    kind: thing ? after.fieldTitle(thing.place) : "",
    name: thing ? entityName(thing, { before, after }) : "",
  };
  if (isEntityChange)
    return {
      ...described,
      sentence: entitySentence(change, words)({ ...names, ...changedIds(change) }),
    };
  const sentence = valueSentence(
    kind,
    words,
  )({
    field,
    before: was ?? "",
    after: is ?? "",
  });
  return {
    ...described,
    sentence: thing ? words.of({ ...names, said: sentence }) : sentence,
  };
}

/** Returns the name of an entity in documents, preferably from the newer version. */
function entityName(
  { place, name, id }: ChangedEntity,
  { before, after }: Pick<DescribeContext, "before" | "after">,
): string {
  const kind = fieldAt(`${place.replace(/\[\]$/, "")}.id`)?.defines;
  if (kind === undefined || id === undefined) return name;
  const names = [after, before].map(({ formatter }) => formatter.name(kind, id));
  return names.find((found) => found !== id) ?? name;
}

/** The values of a sentence about an item that was added, removed or renamed. */
interface EntityNames {
  kind: string;
  name: string;
  before: string;
  after: string;
}

/** The values of a sentence about a field. */
interface ChangedValues {
  field: string;
  before: string;
  after: string;
}

function entitySentence({ kind }: PlanChange, words: Messages["changes"]): Message<EntityNames> {
  if (kind === "renamed") return words.renamed;
  return kind === "added" ? words.newThing : words.goneThing;
}

function valueSentence(kind: PlanChange["kind"], words: Messages["changes"]): Message<ChangedValues> {
  if (kind === "moved") return words.moved;
  if (kind === "added") return words.newValue;
  return kind === "removed" ? words.goneValue : words.changed;
}

function changedIds({ before, after }: PlanChange): Pick<EntityNames, "before" | "after"> {
  const idOf = (value: unknown): string => String((value as { id?: unknown } | undefined)?.id ?? "");
  return { before: idOf(before), after: idOf(after) };
}

/** The fields that define a plan: its objectives, budget and channels, and who decides in a crisis. */
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
  return kind !== "moved" && kind !== "renamed" && majorFields.some((pattern) => pattern.test(place));
}
