import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import { definitions } from "../../plan/references.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Value } from "./cells.ts";

/** Things of a kind by their names, each with its place in the document; what the plan does not have stays an id. */
export function placesOf(
  kind: string,
  ids: readonly string[] | undefined,
  sections: Sections,
  tell: Teller,
): Value[] | undefined {
  const known = definitions(sections).filter((named) => named.kind === kind);
  return ids?.map((id) => {
    const owner = known.find((named) => named.id === id)?.owner;
    return { text: tell.name(kind, id) ?? id, at: owner && anchorOf(owner) };
  });
}
