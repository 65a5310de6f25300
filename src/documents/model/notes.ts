import type { Severity } from "../../diagnostics.ts";

/**
 * A text to show next to an entity of the plan: a finding of the linter, or a change since another version.
 */
interface DocumentNote {
  /** The severity of a finding, or `change` for a change. */
  kind: Severity | "change";
  text: string;
  /** The origin of the note, such as the id of a rule. */
  source?: string;
}

/**
 * A note with the anchors it can be shown at, the closest first. The first one that the document contains is
 * used.
 */
export interface AnchoredNote extends DocumentNote {
  anchors: readonly string[];
}

/** The anchor of notes that fit no other place: the beginning of the document. */
const DOCUMENT_ANCHOR = "document";

/** The notes to show at each anchor. Notes at "document" belong at the beginning. */
export type NotesByAnchor = Record<string, DocumentNote[]>;

/** Assigns each note to an anchor that the document contains. */
export function placeNotes(
  notes: readonly AnchoredNote[] | undefined,
  anchorsInView: ReadonlySet<string>,
): NotesByAnchor | undefined {
  if (!notes?.length) return undefined;
  const placed: NotesByAnchor = {};
  for (const { anchors, ...note } of notes) {
    const place = anchors.find((anchor) => anchorsInView.has(anchor)) ?? DOCUMENT_ANCHOR;
    placed[place] = [...(placed[place] ?? []), note];
  }
  return placed;
}

/**
 * Returns the anchors of a view. If an anchor occurs twice (two entities with the same id, or one entity in
 * two places), only the first one keeps it.
 */
export function dedupeAnchors(view: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof view !== "object" || view === null) return found;
  const { anchor } = view as { anchor?: unknown };
  if (typeof anchor === "string" && found.has(anchor)) (view as { anchor?: string }).anchor = undefined;
  else if (typeof anchor === "string") found.add(anchor);
  for (const key in view) dedupeAnchors((view as Record<string, unknown>)[key], found);
  return found;
}

/** Removes links to anchors that the document does not contain; their texts stay. */
export function removeDeadLinks(view: unknown, anchors: ReadonlySet<string>): void {
  if (typeof view !== "object" || view === null) return;
  const linked = view as { at?: unknown; href?: unknown };
  if (typeof linked.at === "string" && !anchors.has(linked.at)) linked.at = undefined;
  if (typeof linked.href === "string" && linked.href.startsWith("#") && !anchors.has(linked.href.slice(1)))
    linked.href = undefined;
  for (const key in view) removeDeadLinks((view as Record<string, unknown>)[key], anchors);
}
