import type { Finding, PlanPath } from "../diagnostics.ts";
import { things } from "../plan/entities.ts";
import { type Field, fieldAt, fieldsOf, places } from "../schema/plan-fields.ts";
import { Draft, placeOf, valueAt } from "./plan-draft.ts";

/** What mends a finding: an answer at a place, or another item of a list, of which some is known already. */
export type Mend = { ask: PlanPath } | { add: PlanPath; with: Readonly<Record<string, unknown>> };

type Plan = Readonly<Record<string, unknown>>;

/** Says what the linter finds in a plan. */
type Lint = (plan: Plan) => Promise<readonly Finding[]>;

/**
 * What would mend a finding, found out by asking the linter itself: a likely value is put at each place that may be
 * meant, and where the finding is gone after that, this is the place to ask about. So it holds for every rule, a team's
 * own too. Nothing where none of them helps.
 */
export async function mendFor(finding: Finding, plan: Plan, lint: Lint): Promise<Mend | undefined> {
  for (const mend of candidates(finding, plan)) if (await helps(mend, finding, plan, lint)) return mend;
  const { path } = finding;
  return path !== undefined && isAnswer(path, plan) ? { ask: path } : undefined;
}

async function helps(mend: Mend, finding: Finding, plan: Plan, lint: Lint): Promise<boolean> {
  const trial = new Draft(plan);
  if ("ask" in mend) trial.set(mend.ask, sampleOf(fieldAt(placeOf(mend.ask)), plan));
  else {
    const list = (trial.at(mend.add) ?? []) as unknown[];
    trial.set([...mend.add, list.length], { ...sampleItem(placeOf(mend.add), plan), ...mend.with });
  }
  const after = await lint(trial.plan);
  // Of several things that are missing, one may be named less.
  return !after.some(
    ({ rule, anchor, message }) =>
      rule === finding.rule && anchor === finding.anchor && message === finding.message,
  );
}

/** Places that may be meant, the likeliest first. */
function* candidates({ path = [] }: Finding, plan: Plan): Generator<Mend> {
  if (isAnswer(path, plan)) yield { ask: path };
  yield* missingIn(path, plan);
  if (isListOfThings(path)) yield { add: path, with: {} };
  yield* pointersTo(path, plan);
}

/** Whether a place holds one answer: a value, or several in a list. */
function isAnswer(path: PlanPath, plan: Plan): boolean {
  const field = fieldAt(placeOf(path));
  if (!field || typeof path.at(-1) === "number") return false;
  if (field.kind === "list") return field.item?.kind !== "object";
  return field.kind !== "object" && typeof valueAt(plan, path) !== "object";
}

function isListOfThings(path: PlanPath): boolean {
  const field = fieldAt(placeOf(path));
  return field?.kind === "list" && field.item?.kind === "object" && typeof path.at(-1) !== "number";
}

/** What is missing in a mapping, and in the mappings in it. */
function* missingIn(path: PlanPath, plan: Plan): Generator<Mend> {
  const value = valueAt(plan, path);
  // Some items may be written as a text alone; there is no place in a text.
  if (value !== undefined && (typeof value !== "object" || Array.isArray(value))) return;
  for (const key of fieldsOf(placeOf(path))) {
    const below = [...path, key];
    const field = fieldAt(placeOf(below));
    if (field?.kind === "object") yield* missingIn(below, plan);
    else if (isListOfThings(below) && valueAt(plan, below) === undefined) yield { add: below, with: {} };
    else if (isAnswer(below, plan) && valueAt(plan, below) === undefined) yield { ask: below };
  }
}

/** Lists whose items point to the thing at fault: another item, or one more id in an item that is there. */
function* pointersTo(path: PlanPath, plan: Plan): Generator<Mend> {
  const { id } = (valueAt(plan, path) ?? {}) as { id?: string };
  const kind = fieldAt(`${placeOf(path)}.id`)?.defines;
  if (id === undefined || kind === undefined) return;
  for (const place of places()) {
    const list = /^(.*)\[\]$/.exec(place)?.[1];
    if (list === undefined || !isTopList(list)) continue;
    for (const key of fieldsOf(list)) {
      const field = fieldAt(`${list}.${key}`);
      const several = field?.item?.refers === kind;
      if (field?.refers !== kind && !several) continue;
      const way = list.split(".");
      const items = (valueAt(plan, way) ?? []) as unknown[];
      const asks = several ? [...items.keys()].map((index): Mend => ({ ask: [...way, index, key] })) : [];
      const add: Mend = { add: way, with: { [key]: several ? [id] : id } };
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
function sampleItem(list: string, plan: Plan): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(list).flatMap((key) => {
      const field = fieldAt(`${list}.${key}`);
      const sample = field?.kind === "object" ? sampleItem(field.place, plan) : sampleOf(field, plan);
      return sample === undefined ? [] : [[key, field?.kind === "id" ? `${String(sample)}-new` : sample]];
    }),
  );
}

/** A likely value for a field. */
function sampleOf(field: Field | undefined, plan: Plan): unknown {
  if (field === undefined) return undefined;
  if (field.kind === "list") {
    const { item } = field;
    if (item?.kind === "object") return [sampleItem(field.place, plan)];
    if (item?.refers !== undefined && item.kind === "reference") {
      const ids = things(plan, item.refers).map(({ id }) => id);
      return ids.length > 0 ? ids : item.examples.slice(0, 1);
    }
    return item?.values.length ? [...item.values] : [field.examples[0]].flat();
  }
  if (field.kind === "reference") return things(plan, field.refers ?? "")[0]?.id ?? field.examples[0];
  if (field.kind === "date") return (valueAt(plan, ["plan", "period", "end"]) as string) ?? field.examples[0];
  if (field.kind === "choice") return field.examples[0] ?? field.values[0];
  return field.examples[0];
}
