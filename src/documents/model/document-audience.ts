import { audiences } from "../../generated/field-audiences.ts";
import { definitionPathOf, idDefinitions, idReferences } from "../../plan/references.ts";
import { type Sections, sectionNames } from "../../plan/sections.ts";

/** The readers a document can be made for. Without an audience, a document contains the whole plan. */
export const documentAudiences = ["board", "team", "public"] as const;
/** One of `documentAudiences`. */
export type DocumentAudience = (typeof documentAudiences)[number];

/**
 * Returns a copy of the plan with only the data that an audience may read, so that no later step can reveal
 * the rest. The public gets only the fields that the schemas open to everyone, the board no details that only
 * the people who do the work need, and the team no pay. References to removed entities are removed too.
 */
export function filterForAudience(audience: DocumentAudience, sections: Sections): Sections {
  const copy: Record<string, unknown> = {};
  for (const section of sectionNames) {
    const value = sections[section];
    copy[section] = isVisibleTo(section, audience) ? copyVisible(value, section, audience) : emptyLike(value);
  }
  const filtered = copy as unknown as Sections;
  if (audience === "team") removePay(filtered);
  removeDanglingReferences(filtered, sections, audience);
  return filtered;
}

function isVisibleTo(path: string, audience: DocumentAudience): boolean {
  const allowed = audiences[path];
  if (audience === "public") return allowed === "everyone";
  return allowed === undefined || allowed === "everyone" || allowed === audience;
}

function copyVisible(value: unknown, path: string, audience: DocumentAudience): unknown {
  if (Array.isArray(value)) return value.map((item) => copyVisible(item, `${path}.*`, audience));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isVisibleTo(`${path}.${key}`, audience));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, copyVisible(inner, `${path}.${key}`, audience)]),
  );
}

function emptyLike(value: unknown): unknown {
  return Array.isArray(value) ? [] : {};
}

/**
 * Pay is private. The total is removed as well, because the pay could be calculated from it and the other
 * lines.
 */
function removePay({ budget }: Sections): void {
  const lines = budget.lines?.filter(({ category }) => category !== "people");
  if (lines?.length === budget.lines?.length) return;
  budget.lines = lines;
  budget.total = undefined;
}

/** The id of a removed entity would be shown as it is and so reveal that the entity exists. */
function removeDanglingReferences(filtered: Sections, all: Sections, audience: DocumentAudience): void {
  const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const remaining = new Set(idDefinitions(filtered).map(nameOf));
  const known = new Set(idDefinitions(all).map(nameOf));
  const dangling = idReferences(filtered).filter(
    (reference) =>
      definitionPathOf(reference.kind) &&
      !remaining.has(nameOf(reference)) &&
      (audience === "public" || known.has(nameOf(reference))),
  );
  // From the last to the first, so that earlier indexes in a list stay valid.
  for (const { owner, key } of dangling.toReversed()) {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete (owner as Record<string, unknown>)[key];
  }
}
