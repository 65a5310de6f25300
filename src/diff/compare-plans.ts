import { type SectionName, type Sections, sectionNames } from "../plan/sections.ts";
import type { ChangedEntity, PlanChange } from "./plan-change.ts";

/** Where the comparison is: in the plan, in the format, and in which thing. */
interface ComparePosition {
  section: SectionName;
  anchors: string[];
  place: string;
  thing?: ChangedEntity;
}

type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Everything that one version of a plan says and another does not. Things are matched by their ids, else by what they
 * are known by; a thing whose id alone changed is renamed. Of lists of words, it is told which came and went; the order
 * is told where it means something.
 */
export function comparePlans(before: Sections, after: Sections): PlanChange[] {
  return sectionNames.flatMap((section) =>
    compareValues(before[section], after[section], { section, anchors: [section], place: section }),
  );
}

function compareValues(before: unknown, after: unknown, here: ComparePosition): PlanChange[] {
  if (isEqual(before, after)) return [];
  if (isEntityList(before, after))
    return compareEntityLists((before ?? []) as unknown[], (after ?? []) as unknown[], here);
  if (!here.thing && isPlainObject(before ?? {}) && isPlainObject(after ?? {}))
    return compareMappings((before ?? {}) as PlainObject, (after ?? {}) as PlainObject, here);
  if (isEmptyValue(before)) return [createChange("added", here, undefined, after)];
  if (isEmptyValue(after)) return [createChange("removed", here, before, undefined)];
  if (Array.isArray(before) && Array.isArray(after)) return compareScalarLists(before, after, here);
  if (isPlainObject(before) && isPlainObject(after)) return compareMappings(before, after, here);
  return [createChange("changed", here, before, after)];
}

function compareMappings(before: PlainObject, after: PlainObject, here: ComparePosition): PlanChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    compareValues(before[key], after[key], childPosition(here, key, `.${key}`)),
  );
}

function compareEntityLists(
  before: readonly unknown[],
  after: readonly unknown[],
  here: ComparePosition,
): PlanChange[] {
  const old = indexByKey(before);
  const now = indexByKey(after);
  const gone = [...old].filter(([key]) => !now.has(key));
  const fresh = [...now].filter(([key]) => !old.has(key));
  const changes: PlanChange[] = [];
  for (const [key, item] of gone) {
    const twin = fresh.find(([, other]) => isEqual(withoutId(item), withoutId(other)));
    if (twin) fresh.splice(fresh.indexOf(twin), 1);
    const at = itemPosition(here, twin ? twin[1] : item, twin ? twin[0] : key);
    changes.push(
      twin ? createChange("renamed", at, item, twin[1]) : createChange("removed", at, item, undefined),
    );
  }
  for (const [key, item] of now) {
    const at = itemPosition(here, item, key);
    if (old.has(key)) changes.push(...compareValues(old.get(key), item, at));
    else if (fresh.some(([other]) => other === key)) changes.push(createChange("added", at, undefined, item));
  }
  if (changes.length === 0) return [createChange("moved", here, before, after)];
  return changes;
}

/** Lists of words are sets, but for those that are done one after the other. */
function compareScalarLists(
  before: readonly unknown[],
  after: readonly unknown[],
  here: ComparePosition,
): PlanChange[] {
  const gone = before.filter((word) => !after.includes(word));
  const fresh = after.filter((word) => !before.includes(word));
  const inItem = { ...here, place: `${here.place}[]` };
  if (gone.length === 0 && fresh.length === 0) return [createChange("moved", here, before, after)];
  if (gone.length === 1 && fresh.length === 1) return [createChange("changed", inItem, gone[0], fresh[0])];
  return [
    ...gone.map((word) => createChange("removed", inItem, word, undefined)),
    ...fresh.map((word) => createChange("added", inItem, undefined, word)),
  ];
}

function createChange(
  kind: PlanChange["kind"],
  here: ComparePosition,
  before: unknown,
  after: unknown,
): PlanChange {
  const { section, anchors, place, thing } = here;
  return { section, anchor: anchors[0] ?? section, anchors, place, kind, thing, before, after };
}

function childPosition(
  { anchors: [anchor, ...outer], ...here }: ComparePosition,
  step: string,
  key: string,
): ComparePosition {
  return { ...here, anchors: [`${anchor}-${step}`, anchor ?? "", ...outer], place: `${here.place}${key}` };
}

function itemPosition(here: ComparePosition, item: unknown, key: string): ComparePosition {
  const inside = childPosition(here, key, "");
  const name = isPlainObject(item) ? entityLabel(item) : String(item);
  return {
    ...inside,
    place: here.place,
    thing: {
      place: `${here.place}[]`,
      name: name ?? key,
      id: isPlainObject(item) && typeof item.id === "string" ? item.id : undefined,
    },
  };
}

/** Whether both are lists, or nothing, and there are things in them that have names. */
function isEntityList(before: unknown, after: unknown): boolean {
  const [old, now] = [before ?? [], after ?? []];
  if (!Array.isArray(old) || !Array.isArray(now)) return false;
  return [...old, ...now].some(isPlainObject);
}

/** The items by what they are known by; of two that are known by the same, the second is told apart by its number. */
function indexByKey(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const [index, item] of list.entries()) {
    const key = (isPlainObject(item) ? entityKey(item) : String(item)) ?? String(index);
    items.set(items.has(key) ? `${key} ${index}` : key, item);
  }
  return items;
}

/** What tells an item from the others of its list. */
function entityKey(item: PlainObject): string | undefined {
  if (typeof item.id === "string") return item.id;
  const known = [
    "name",
    "role",
    "channel",
    "platform",
    "person",
    "kind",
    "kpi",
    "cadence",
    "by",
    "language",
    "do",
    "from",
  ];
  const parts = known.filter((key) => typeof item[key] === "string").map((key) => item[key]);
  const dated = typeof item.date === "string" ? [item.date] : [];
  return parts.length + dated.length > 0 ? [...parts, ...dated].join(" ") : undefined;
}

/** What a person calls it. */
function entityLabel(item: PlainObject): string | undefined {
  const { name, statement, description, text, title, id } = item;
  const label = name ?? statement ?? description ?? text ?? title ?? item.do ?? id ?? entityKey(item);
  return typeof label === "string" ? label : undefined;
}

function withoutId(item: unknown): unknown {
  if (!isPlainObject(item)) return item;
  const { id: _, ...rest } = item;
  return rest;
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** Whether two values say the same: the order of keys says nothing. */
function isEqual(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) && isEmptyValue(other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isPlainObject(one) || !isPlainObject(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isEqual(one[key], other[key]));
}
