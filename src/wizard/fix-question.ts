import type { Finding, PlanPath } from "../diagnostics.ts";
import { entitiesOf } from "../plan/entities.ts";
import { fieldAt, fieldKeys, fieldPaths, type PlanField } from "../schema/plan-fields.ts";
import { fieldPathOf, PlanDraft, valueAtPath } from "./plan-draft.ts";

/** What mends a finding: an answer at a place, or another item of a list, of which some is known already. */
export type FixQuestion = { ask: PlanPath } | { add: PlanPath; with: Readonly<Record<string, unknown>> };

type PlanData = Readonly<Record<string, unknown>>;

/** Says what the linter finds in a plan. */
type LintPlan = (plan: PlanData) => Promise<readonly Finding[]>;

/**
 * What would mend a finding, found out by asking the linter itself: a likely value is put at each place that may be
 * meant, and where the finding is gone after that, this is the place to ask about. So it holds for every rule, a team's
 * own too. Nothing where none of them helps.
 */
export async function findFixQuestion(
  finding: Finding,
  plan: PlanData,
  lint: LintPlan,
): Promise<FixQuestion | undefined> {
  for (const mend of fixCandidates(finding, plan))
    if (await isFixedBy(mend, finding, plan, lint)) return mend;
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
  // Of several things that are missing, one may be named less.
  return !after.some(
    ({ rule, anchor, message }) =>
      rule === finding.rule && anchor === finding.anchor && message === finding.message,
  );
}

/** Places that may be meant, the likeliest first. */
function* fixCandidates({ path = [] }: Finding, plan: PlanData): Generator<FixQuestion> {
  if (isAnswerField(path, plan)) yield { ask: path };
  yield* missingFields(path, plan);
  if (isObjectListPath(path)) yield { add: path, with: {} };
  yield* referencesTo(path, plan);
}

/** Whether a place holds one answer: a value, or several in a list. */
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

/** What is missing in a mapping, and in the mappings in it. */
function* missingFields(path: PlanPath, plan: PlanData): Generator<FixQuestion> {
  const value = valueAtPath(plan, path);
  // Some items may be written as a text alone; there is no place in a text.
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

/** Lists whose items point to the thing at fault: another item, or one more id in an item that is there. */
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
      const way = list.split(".");
      const items = (valueAtPath(plan, way) ?? []) as unknown[];
      const asks = several
        ? [...items.keys()].map((index): FixQuestion => ({ ask: [...way, index, key] }))
        : [];
      const add: FixQuestion = { add: way, with: { [key]: several ? [id] : id } };
      // A channel has several audiences, and gets one more; a KPI, which usually has one objective, has it already.
      yield* field.branches.length === 0 ? [...asks, add] : [add, ...asks];
    }
  }
}

/** Whether a list of things is in no other list, so that its place says where it is. */
function isTopList(list: string): boolean {
  if (fieldAt(`${list}[]`)?.kind !== "object") return false;
  const above = list.split(".").slice(0, -1);
  return above.every((_, depth) => fieldAt(above.slice(0, depth + 1).join("."))?.kind !== "list");
}

/** An item as the schema's examples have it, with ids that are there. */
function sampleItem(list: string, plan: PlanData): Record<string, unknown> {
  return Object.fromEntries(
    fieldKeys(list).flatMap((key) => {
      const field = fieldAt(`${list}.${key}`);
      const sample = field?.kind === "object" ? sampleItem(field.path, plan) : sampleValue(field, plan);
      return sample === undefined ? [] : [[key, field?.kind === "id" ? `${String(sample)}-new` : sample]];
    }),
  );
}

/** A likely value for a field. */
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
