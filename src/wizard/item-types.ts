import { fieldAt, fieldPaths, type PlanField } from "../schema/plan-fields.ts";

/** The names of items whose name is not the singular of the list's key. */
const irregularNames: Readonly<Record<string, string>> = {
  team: "member",
  history: "activity",
  weaknesses: "weakness",
  acknowledged: "acknowledgement",
};

/**
 * Returns the paths of the lists that items can be added to, by the item's name on the command line, such as
 * `kpi`, `channel`, `scenario` or `member`. Lists nested in another list are left out.
 */
export function itemTypes(): ReadonlyMap<string, string> {
  const lists = fieldPaths().flatMap((place) => /^(.*)\[\]$/.exec(place)?.[1] ?? []);
  const topLists = lists.filter((list) => fieldAt(`${list}[]`)?.kind === "object" && !isNestedList(list));
  return new Map(topLists.map((list) => [itemTypeName(list), list]));
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
