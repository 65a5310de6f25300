import { type SectionName, type Sections, sectionNames } from "../plan/sections.ts";
import { isMapping } from "../yaml/is-mapping.ts";
import type { ChangedEntity, PlanChange } from "./plan-change.ts";

/** The position of a comparison: anchors in the plan, the path in the format, and the enclosing entity. */
interface ComparePosition {
  section: SectionName;
  anchors: string[];
  place: string;
  thing?: ChangedEntity;
}

type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Returns the differences between two versions of a plan. Entities are matched by their ids, or by other
 * identifying fields if they have none; an entity is renamed if only its id changed. Lists of scalars
 * are compared as sets: added and removed items are reported, a new order only if nothing else changed.
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
  if (!here.thing && isMapping(before ?? {}) && isMapping(after ?? {}))
    return compareMappings((before ?? {}) as PlainObject, (after ?? {}) as PlainObject, here);
  if (isEmptyValue(before)) return [createChange("added", here, undefined, after)];
  if (isEmptyValue(after)) return [createChange("removed", here, before, undefined)];
  if (Array.isArray(before) && Array.isArray(after)) return compareScalarLists(before, after, here);
  if (isMapping(before) && isMapping(after)) return compareMappings(before, after, here);
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
  const oldItems = indexByKey(before);
  const newItems = indexByKey(after);
  const removed = [...oldItems].filter(([key]) => !newItems.has(key));
  const added = [...newItems].filter(([key]) => !oldItems.has(key));
  const changes: PlanChange[] = [];
  for (const [key, item] of removed) {
    const renamed = added.find(([, other]) => isEqual(withoutId(item), withoutId(other)));
    if (renamed) added.splice(added.indexOf(renamed), 1);
    const at = itemPosition(here, renamed ? renamed[1] : item, renamed ? renamed[0] : key);
    changes.push(
      renamed ? createChange("renamed", at, item, renamed[1]) : createChange("removed", at, item, undefined),
    );
  }
  for (const [key, item] of newItems) {
    const at = itemPosition(here, item, key);
    if (oldItems.has(key)) changes.push(...compareValues(oldItems.get(key), item, at));
    else if (added.some(([other]) => other === key)) changes.push(createChange("added", at, undefined, item));
  }
  if (changes.length === 0) return [createChange("moved", here, before, after)];
  return changes;
}

/** Compares lists of scalars as sets; a new order is reported only if no item was added or removed. */
function compareScalarLists(
  before: readonly unknown[],
  after: readonly unknown[],
  here: ComparePosition,
): PlanChange[] {
  const removed = before.filter((item) => !after.includes(item));
  const added = after.filter((item) => !before.includes(item));
  const inItem = { ...here, place: `${here.place}[]` };
  if (removed.length === 0 && added.length === 0) return [createChange("moved", here, before, after)];
  if (removed.length === 1 && added.length === 1)
    return [createChange("changed", inItem, removed[0], added[0])];
  return [
    ...removed.map((item) => createChange("removed", inItem, item, undefined)),
    ...added.map((item) => createChange("added", inItem, undefined, item)),
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
  const name = isMapping(item) ? entityLabel(item) : String(item);
  return {
    ...inside,
    place: here.place,
    thing: {
      place: `${here.place}[]`,
      name: name ?? key,
      id: isMapping(item) && typeof item.id === "string" ? item.id : undefined,
    },
  };
}

/** Returns whether both values are lists or absent, and at least one item is a mapping. */
function isEntityList(before: unknown, after: unknown): boolean {
  const [old, now] = [before ?? [], after ?? []];
  if (!Array.isArray(old) || !Array.isArray(now)) return false;
  return [...old, ...now].some(isMapping);
}

/** Returns the items by their keys; if a key occurs again, the item's index is appended. */
function indexByKey(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const [index, item] of list.entries()) {
    const key = (isMapping(item) ? entityKey(item) : String(item)) ?? String(index);
    items.set(items.has(key) ? `${key} ${index}` : key, item);
  }
  return items;
}

/** Returns a key that identifies an item in its list: its id, or its identifying fields. */
function entityKey(item: PlainObject): string | undefined {
  if (typeof item.id === "string") return item.id;
  const identifyingFields = [
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
  const parts = identifyingFields.filter((key) => typeof item[key] === "string").map((key) => item[key]);
  const dated = typeof item.date === "string" ? [item.date] : [];
  return parts.length + dated.length > 0 ? [...parts, ...dated].join(" ") : undefined;
}

/** Returns the text by which a user recognizes an item. */
function entityLabel(item: PlainObject): string | undefined {
  const { name, statement, description, text, title, id } = item;
  const label = name ?? statement ?? description ?? text ?? title ?? item.do ?? id ?? entityKey(item);
  return typeof label === "string" ? label : undefined;
}

function withoutId(item: unknown): unknown {
  if (!isMapping(item)) return item;
  const { id: _, ...rest } = item;
  return rest;
}

function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/**
 * Returns whether two values are deeply equal; the order of keys is ignored, empty values are equal to absent
 * ones.
 */
function isEqual(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) && isEmptyValue(other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isMapping(one) || !isMapping(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isEqual(one[key], other[key]));
}
