import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { idDefinitions } from "../../plan/references.ts";
import type { Sections } from "../../plan/sections.ts";
import type { CellInput } from "./cells.ts";

/** Returns links to entities of a kind, with their names. An id that the plan does not define stays an id. */
export function entityLinks(
  kind: string,
  ids: readonly string[] | undefined,
  sections: Sections,
  formatter: PlanFormatter,
): CellInput[] | undefined {
  const known = idDefinitions(sections).filter((named) => named.kind === kind);
  return ids?.map((id) => {
    const owner = known.find((named) => named.id === id)?.owner;
    return { text: formatter.name(kind, id) ?? id, at: owner && anchorOf(owner) };
  });
}
