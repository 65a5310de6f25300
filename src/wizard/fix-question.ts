import type { Finding, PlanPath } from "../diagnostics.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, fieldKeys, fieldPaths, type PlanField } from "../schema/plan-fields.ts";
import { fieldPathOf, PlanDraft, valueAtPath } from "./plan-draft.ts";

/**
 * A question that fixes a finding: for the value of a field, or for a new list item with some known values.
 */
export type FixQuestion = { ask: PlanPath } | { add: PlanPath; with: Readonly<Record<string, unknown>> };

type PlanData = Readonly<Record<string, unknown>>;

/** Lints a plan. */
type LintPlan = (plan: PlanData) => Promise<readonly Finding[]>;

/**
 * Returns the question whose answer fixes a finding, or `undefined` if there is none. It is found with the
 * linter: a sample value is set in each field that may be the cause; if the finding is gone afterwards, this
 * is the field to ask about. So it works for every rule, including custom rules.
 */
export async function findFixQuestion(
  finding: Finding,
  plan: PlanData,
  lint: LintPlan,
): Promise<FixQuestion | undefined> {
  for (const question of fixCandidates(finding, plan))
    if (await isFixedBy(question, finding, plan, lint)) return question;
  const { path } = finding;
  return path !== undefined && isAnswerField(path, plan) ? { ask: path } : undefined;
}

async function isFixedBy(
  question: FixQuestion,
  finding: Finding,
  plan: PlanData,
  lint: LintPlan,
): Promise<boolean> {
  const trial = new PlanDraft(plan);
  if ("ask" in question) trial.set(question.ask, sampleValue(fieldAt(fieldPathOf(question.ask)), plan));
  else {
    const list = (trial.at(question.add) ?? []) as unknown[];
    trial.set([...question.add, list.length], {
      ...sampleItem(fieldPathOf(question.add), plan),
      ...question.with,
    });
  }
  const after = await lint(trial.plan);
  // If several values are missing, the rule may report one fewer in another message. This counts as fixed,
  // too.
  return !after.some(
    ({ rule, anchor, message }) =>
      rule === finding.rule && anchor === finding.anchor && message === finding.message,
  );
}

/** Yields the questions that may fix a finding, the likeliest first. */
function* fixCandidates({ path = [] }: Finding, plan: PlanData): Generator<FixQuestion> {
  if (isAnswerField(path, plan)) yield { ask: path };
  yield* missingFields(path, plan);
  if (isObjectListPath(path)) yield { add: path, with: {} };
  yield* referencesTo(path, plan);
}

/** Returns whether a field is answered with one question: it holds a value or a list of values. */
function isAnswerField(path: PlanPath, plan: PlanData): boolean {
  const field = fieldAt(fieldPathOf(path));
  if (!field || typeof path.at(-1) === "number") return false;
  if (field.kind === "list") return field.item?.kind !== "object";
  return field.kind !== "object" && typeof valueAtPath(plan, path) !== "object";
}

function isObjectListPath(path: PlanPath): boolean {
  const field = fieldAt(fieldPathOf(path));
  return field?.kind === "list" && field.item?.kind === "object" && typeof path.at(-1) !== "number";
}

/** Yields questions for the missing fields of a mapping and of the mappings in it. */
function* missingFields(path: PlanPath, plan: PlanData): Generator<FixQuestion> {
  const value = valueAtPath(plan, path);
  // Some items may be written as a plain text, which has no fields.
  if (value !== undefined && (typeof value !== "object" || Array.isArray(value))) return;
  for (const key of fieldKeys(fieldPathOf(path))) {
    const below = [...path, key];
    const field = fieldAt(fieldPathOf(below));
    if (field?.kind === "object") yield* missingFields(below, plan);
    else if (isObjectListPath(below) && valueAtPath(plan, below) === undefined)
      yield { add: below, with: {} };
    else if (isAnswerField(below, plan) && valueAtPath(plan, below) === undefined) yield { ask: below };
  }
}

/**
 * Yields questions for lists whose items refer to the item of the finding: for a new item, or for one more id
 * in an existing item.
 */
function* referencesTo(path: PlanPath, plan: PlanData): Generator<FixQuestion> {
  const { id } = (valueAtPath(plan, path) ?? {}) as { id?: string };
  const kind = fieldAt(`${fieldPathOf(path)}.id`)?.defines;
  if (id === undefined || kind === undefined) return;
  for (const place of fieldPaths()) {
    const list = /^(.*)\[\]$/.exec(place)?.[1];
    if (list === undefined || !isTopList(list)) continue;
    for (const key of fieldKeys(list)) {
      const field = fieldAt(`${list}.${key}`);
      const several = field?.item?.refers === kind;
      if (field?.refers !== kind && !several) continue;
      const listPath = list.split(".");
      const items = (valueAtPath(plan, listPath) ?? []) as unknown[];
      const askEach = several
        ? [...items.keys()].map((index): FixQuestion => ({ ask: [...listPath, index, key] }))
        : [];
      const add: FixQuestion = { add: listPath, with: { [key]: several ? [id] : id } };
      // A channel has several audiences, so one more id is likely. A KPI usually has one objective and has it
      // already.
      yield* field.branches.length === 0 ? [...askEach, add] : [add, ...askEach];
    }
  }
}

/**
 * Returns whether a list of mappings is not nested in another list, so that its field path is unambiguous.
 */
function isTopList(list: string): boolean {
  if (fieldAt(`${list}[]`)?.kind !== "object") return false;
  const above = list.split(".").slice(0, -1);
  return above.every((_, depth) => fieldAt(above.slice(0, depth + 1).join("."))?.kind !== "list");
}

/** Returns an item built from the schema's examples, with references to entities that exist in the plan. */
function sampleItem(list: string, plan: PlanData): Record<string, unknown> {
  return Object.fromEntries(
    fieldKeys(list).flatMap((key) => {
      const field = fieldAt(`${list}.${key}`);
      const sample = field?.kind === "object" ? sampleItem(field.path, plan) : sampleValue(field, plan);
      return sample === undefined ? [] : [[key, field?.kind === "id" ? `${String(sample)}-new` : sample]];
    }),
  );
}

/** Returns a likely value for a field. */
function sampleValue(field: PlanField | undefined, plan: PlanData): unknown {
  if (field === undefined) return undefined;
  if (field.kind === "list") {
    const { item } = field;
    if (item?.kind === "object") return [sampleItem(field.path, plan)];
    if (item?.refers !== undefined && item.kind === "reference") {
      const ids = entitiesOf(plan, item.refers).map(({ id }) => id);
      return ids.length > 0 ? ids : item.examples.slice(0, 1);
    }
    return item?.values.length ? [...item.values] : [field.examples[0]].flat();
  }
  if (field.kind === "reference") return entitiesOf(plan, field.refers ?? "")[0]?.id ?? field.examples[0];
  if (field.kind === "date")
    return (valueAtPath(plan, ["plan", "period", "end"]) as string) ?? field.examples[0];
  if (field.kind === "choice") return field.examples[0] ?? field.values[0];
  return field.examples[0];
}
