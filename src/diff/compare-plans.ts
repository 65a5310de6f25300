import { type SectionName, type Sections, sectionNames } from "../plan/sections.ts";
import type { Change, Thing } from "./plan-change.ts";

/** Where the comparison is: in the plan, in the format, and in which thing. */
interface Here {
  section: SectionName;
  anchors: string[];
  place: string;
  thing?: Thing;
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * Everything that one version of a plan says and another does not. Things are matched by their ids, else by what they
 * are known by; a thing whose id alone changed is renamed. Of lists of words, it is told which came and went; the order
 * is told where it means something.
 */
export function comparePlans(before: Sections, after: Sections): Change[] {
  return sectionNames.flatMap((section) =>
    compare(before[section], after[section], { section, anchors: [section], place: section }),
  );
}

function compare(before: unknown, after: unknown, here: Here): Change[] {
  if (same(before, after)) return [];
  if (isListOfThings(before, after))
    return compareLists((before ?? []) as unknown[], (after ?? []) as unknown[], here);
  if (!here.thing && isMapping(before ?? {}) && isMapping(after ?? {}))
    return compareMappings((before ?? {}) as Mapping, (after ?? {}) as Mapping, here);
  if (isEmpty(before)) return [change("added", here, undefined, after)];
  if (isEmpty(after)) return [change("removed", here, before, undefined)];
  if (Array.isArray(before) && Array.isArray(after)) return compareWords(before, after, here);
  if (isMapping(before) && isMapping(after)) return compareMappings(before, after, here);
  return [change("changed", here, before, after)];
}

function compareMappings(before: Mapping, after: Mapping, here: Here): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => compare(before[key], after[key], below(here, key, `.${key}`)));
}

function compareLists(before: readonly unknown[], after: readonly unknown[], here: Here): Change[] {
  const old = keyed(before);
  const now = keyed(after);
  const gone = [...old].filter(([key]) => !now.has(key));
  const fresh = [...now].filter(([key]) => !old.has(key));
  const changes: Change[] = [];
  for (const [key, item] of gone) {
    const twin = fresh.find(([, other]) => same(withoutId(item), withoutId(other)));
    if (twin) fresh.splice(fresh.indexOf(twin), 1);
    const at = itemHere(here, twin ? twin[1] : item, twin ? twin[0] : key);
    changes.push(twin ? change("renamed", at, item, twin[1]) : change("removed", at, item, undefined));
  }
  for (const [key, item] of now) {
    const at = itemHere(here, item, key);
    if (old.has(key)) changes.push(...compare(old.get(key), item, at));
    else if (fresh.some(([other]) => other === key)) changes.push(change("added", at, undefined, item));
  }
  if (changes.length === 0) return [change("moved", here, before, after)];
  return changes;
}

/** Lists of words are sets, but for those that are done one after the other. */
function compareWords(before: readonly unknown[], after: readonly unknown[], here: Here): Change[] {
  const gone = before.filter((word) => !after.includes(word));
  const fresh = after.filter((word) => !before.includes(word));
  const inItem = { ...here, place: `${here.place}[]` };
  if (gone.length === 0 && fresh.length === 0) return [change("moved", here, before, after)];
  if (gone.length === 1 && fresh.length === 1) return [change("changed", inItem, gone[0], fresh[0])];
  return [
    ...gone.map((word) => change("removed", inItem, word, undefined)),
    ...fresh.map((word) => change("added", inItem, undefined, word)),
  ];
}

function change(kind: Change["kind"], here: Here, before: unknown, after: unknown): Change {
  const { section, anchors, place, thing } = here;
  return { section, anchor: anchors[0] ?? section, anchors, place, kind, thing, before, after };
}

function below({ anchors: [anchor, ...outer], ...here }: Here, step: string, key: string): Here {
  return { ...here, anchors: [`${anchor}-${step}`, anchor ?? "", ...outer], place: `${here.place}${key}` };
}

function itemHere(here: Here, item: unknown, key: string): Here {
  const inside = below(here, key, "");
  const name = isMapping(item) ? labelOf(item) : String(item);
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

/** Whether both are lists, or nothing, and there are things in them that have names. */
function isListOfThings(before: unknown, after: unknown): boolean {
  const [old, now] = [before ?? [], after ?? []];
  if (!Array.isArray(old) || !Array.isArray(now)) return false;
  return [...old, ...now].some(isMapping);
}

/** The items by what they are known by; of two that are known by the same, the second is told apart by its number. */
function keyed(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const [index, item] of list.entries()) {
    const key = (isMapping(item) ? keyOf(item) : String(item)) ?? String(index);
    items.set(items.has(key) ? `${key} ${index}` : key, item);
  }
  return items;
}

/** What tells an item from the others of its list. */
function keyOf(item: Mapping): string | undefined {
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
function labelOf(item: Mapping): string | undefined {
  const { name, statement, description, text, title, id } = item;
  const label = name ?? statement ?? description ?? text ?? title ?? item.do ?? id ?? keyOf(item);
  return typeof label === "string" ? label : undefined;
}

function withoutId(item: unknown): unknown {
  if (!isMapping(item)) return item;
  const { id: _, ...rest } = item;
  return rest;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** Whether two values say the same: the order of keys says nothing. */
function same(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isMapping(one) || !isMapping(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}
