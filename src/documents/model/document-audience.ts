import { audiences } from "../../generated/field-audiences.ts";
import { definitionPathOf, idDefinitions, idReferences } from "../../plan/references.ts";
import { type Sections, sectionNames } from "../../plan/sections.ts";

/** For whom a document is made; without one, it says all that the plan says. */
export const documentAudiences = ["board", "team", "public"] as const;
export type DocumentAudience = (typeof documentAudiences)[number];

/**
 * What of a plan an audience may read: a copy without the rest, so that nothing said later can give it away. For the
 * public only what the schemas open to everyone is kept; the board is spared what only those need who do the work, and
 * the team what is paid to people. Where something is left out, what pointed to it goes too.
 */
export function filterForAudience(audience: DocumentAudience, sections: Sections): Sections {
  const copy: Record<string, unknown> = {};
  for (const section of sectionNames) {
    const given = sections[section];
    copy[section] = isVisibleTo(section, audience) ? copyVisible(given, section, audience) : emptyLike(given);
  }
  const part = copy as unknown as Sections;
  if (audience === "team") removePay(part);
  removeDanglingReferences(part, sections, audience);
  return part;
}

function isVisibleTo(path: string, audience: DocumentAudience): boolean {
  const by = audiences[path];
  if (audience === "public") return by === "everyone";
  return by === undefined || by === "everyone" || by === audience;
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

/** What people earn is theirs; with the total, it could be worked out from the other lines. */
function removePay({ budget }: Sections): void {
  const lines = budget.lines?.filter(({ category }) => category !== "people");
  if (lines?.length === budget.lines?.length) return;
  budget.lines = lines;
  budget.total = undefined;
}

/** An id that leads nowhere would be printed as it is written, and tell of what was left out. */
function removeDanglingReferences(part: Sections, whole: Sections, audience: DocumentAudience): void {
  const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const left = new Set(idDefinitions(part).map(nameOf));
  const known = new Set(idDefinitions(whole).map(nameOf));
  const gone = idReferences(part).filter(
    (pointer) =>
      definitionPathOf(pointer.kind) &&
      !left.has(nameOf(pointer)) &&
      (audience === "public" || known.has(nameOf(pointer))),
  );
  // From the last to the first, so that earlier places in a list stay true.
  for (const { owner, key } of gone.toReversed()) {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete (owner as Record<string, unknown>)[key];
  }
}
