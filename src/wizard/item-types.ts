import { fieldAt, fieldPaths, type PlanField } from "../schema/plan-fields.ts";

/** Lists whose items are called otherwise than by the singular of their key. */
const irregularNames: Readonly<Record<string, string>> = {
  team: "member",
  history: "activity",
  weaknesses: "weakness",
  acknowledged: "acknowledgement",
};

/**
 * What can be added to a plan, by what it is called on the command line: every list of things that is in no other list,
 * such as `kpi`, `channel`, `scenario`, `member`.
 */
export function itemTypes(): ReadonlyMap<string, string> {
  const lists = fieldPaths().flatMap((place) => /^(.*)\[\]$/.exec(place)?.[1] ?? []);
  const own = lists.filter((list) => fieldAt(`${list}[]`)?.kind === "object" && !isNestedList(list));
  return new Map(own.map((list) => [itemTypeName(list), list]));
}

function isNestedList(list: string): boolean {
  const keys = list.split(".");
  return keys.slice(0, -1).some((_, depth) => isList(fieldAt(keys.slice(0, depth + 1).join("."))));
}

function isList(field: PlanField | undefined): boolean {
  return field?.kind === "list";
}

function itemTypeName(list: string): string {
  const key = list.split(".").at(-1) ?? list;
  const singular = key.endsWith("ies") ? `${key.slice(0, -3)}y` : key.replace(/s$/, "");
  return irregularNames[key] ?? singular;
}
