import type { ChangeWords } from "../i18n/changes.ts";
import type { Fields } from "../i18n/fields.ts";
import { type SectionName, sectionNames } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type BudgetRow, budgetRows } from "./budget-rows.ts";
import { comparePlans } from "./compare-plans.ts";
import type { Version } from "./compared-plan.ts";
import { FieldTeller } from "./field-formatter.ts";
import type { Change, Thing } from "./plan-change.ts";

/** A change in words. */
export interface SaidChange extends Change {
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

export interface ChangeReport {
  language: string;
  words: ChangeWords;
  /** What the two versions are called. */
  before: string;
  after: string;
  /** Sentences about what could not be compared. */
  warnings: string[];
  sections: { id: SectionName; title: string; changes: SaidChange[] }[];
  budget?: BudgetRow[];
  count: number;
  /** "12 changes", or that there are none. */
  counted: string;
}

/** What changed from one version of a plan to another, in words. */
export function changeReport(
  before: Version,
  after: Version,
  { words, fields, only }: { words: ChangeWords; fields: Fields; only?: readonly string[] },
): ChangeReport {
  const { tell } = after;
  const sayer = { before: new FieldTeller(before.tell, fields), after: new FieldTeller(tell, fields), words };
  const changes = comparePlans(before.sections, after.sections)
    .filter(({ section }) => !only || only.includes(section))
    .map((change) => say(change, sayer));
  return {
    language: tell.speech.language,
    words,
    before: before.label,
    after: after.label,
    warnings: [before, after].flatMap(({ broken, label }) =>
      broken ? [tell.fill(words.broken, { version: label })] : [],
    ),
    sections: sectionNames.flatMap((id) => {
      const own = changes.filter(({ section }) => section === id);
      return own.length > 0 ? [{ id, title: tell.words.sections[id], changes: own }] : [];
    }),
    budget: !only || only.includes("budget") ? budgetRows(before, after) : undefined,
    count: changes.length,
    counted: changes.length === 0 ? words.nothing : tell.count(words.counted, changes.length),
  };
}

interface Sayer {
  before: FieldTeller;
  after: FieldTeller;
  words: ChangeWords;
}

function say(change: Change, { before, after, words }: Sayer): SaidChange {
  const { place, kind, thing, section } = change;
  const { tell } = after;
  const whole =
    thing !== undefined &&
    place === thing.place.replace(/\[\]$/, "") &&
    kind !== "moved" &&
    kind !== "changed";
  const field = whole ? after.title(thing.place) : after.path(place, thing?.place ?? section);
  const was = change.before === undefined || whole ? undefined : before.value(place, change.before);
  const is = change.after === undefined || whole ? undefined : after.value(place, change.after);
  const said = {
    ...change,
    thing: thing && { ...thing, name: nameOf(thing, { before, after }) },
    field,
    whole,
    was,
    is,
    major: isMajor(change),
  };
  const names = {
    kind: thing ? after.title(thing.place) : "",
    name: thing ? nameOf(thing, { before, after }) : "",
  };
  if (whole)
    return { ...said, sentence: tell.fill(wholeSentence(change, words), { ...names, ...ids(change) }) };
  const sentence = tell.fill(valueSentence(kind, words), { field, before: was ?? "", after: is ?? "" });
  return { ...said, sentence: thing ? tell.fill(words.of, { ...names, said: sentence }) : sentence };
}

/** What documents call it, in the version that has it. */
function nameOf({ place, name, id }: Thing, { before, after }: Pick<Sayer, "before" | "after">): string {
  const kind = fieldAt(`${place.replace(/\[\]$/, "")}.id`)?.defines;
  if (kind === undefined || id === undefined) return name;
  const known = [after, before].map(({ tell }) => tell.name(kind, id)).find((said) => said !== id);
  return known ?? name;
}

function wholeSentence({ kind }: Change, words: ChangeWords): string {
  if (kind === "renamed") return words.renamed;
  return kind === "added" ? words.newThing : words.goneThing;
}

function valueSentence(kind: Change["kind"], words: ChangeWords): string {
  if (kind === "moved") return words.moved;
  if (kind === "added") return words.newValue;
  return kind === "removed" ? words.goneValue : words.changed;
}

function ids({ before, after }: Change): Record<string, string> {
  const idOf = (value: unknown): string => String((value as { id?: unknown } | undefined)?.id ?? "");
  return { before: idOf(before), after: idOf(after) };
}

/** What makes it another plan: its aims, its money, its channels, and who decides in a crisis. */
const majors = [
  /^plan\.(status|period|approval)/,
  /^objectives(\.(statement|by|priority|kind))?$/,
  /^kpis(\.(target|baseline)\b.*)?$/,
  /^strategy\.channels(\.frequency\b.*)?$/,
  /^people\.audiences$/,
  /^budget\.total$/,
  /^campaigns(\.(start|end|budget))?$/,
  /^crisis\.(levels|roles)(\.(respondWithin|decides|person))?$/,
];

function isMajor({ place, kind }: Change): boolean {
  return kind !== "moved" && kind !== "renamed" && majors.some((major) => major.test(place));
}
