import type { Severity } from "../../diagnostics.ts";

/** Something said beside a thing of the plan: a finding of the linter, or what changed since another version. */
interface DocumentNote {
  kind: Severity | "change";
  text: string;
  /** What the note comes from, such as the id of a rule. */
  source?: string;
}

/** A note, and where it belongs: the nearest of these places that the document prints. */
export interface AnchoredNote extends DocumentNote {
  anchors: readonly string[];
}

/** The place of notes that belong to nothing the document prints: at its beginning. */
const DOCUMENT_ANCHOR = "document";

/** Notes by the place at which they are printed. */
export type NotesByAnchor = Record<string, DocumentNote[]>;

/** Puts each note where it belongs, among the places that a document prints. */
export function placeNotes(
  notes: readonly AnchoredNote[] | undefined,
  printed: ReadonlySet<string>,
): NotesByAnchor | undefined {
  if (!notes?.length) return undefined;
  const placed: NotesByAnchor = {};
  for (const { anchors, ...note } of notes) {
    const place = anchors.find((anchor) => printed.has(anchor)) ?? DOCUMENT_ANCHOR;
    placed[place] = [...(placed[place] ?? []), note];
  }
  return placed;
}

/**
 * The places that a view prints, each of them once: where two things have the same id, or one thing stands in two
 * places, the first keeps the name.
 */
export function dedupeAnchors(view: unknown, printed = new Set<string>()): ReadonlySet<string> {
  if (typeof view !== "object" || view === null) return printed;
  const { anchor } = view as { anchor?: unknown };
  if (typeof anchor === "string" && printed.has(anchor)) (view as { anchor?: string }).anchor = undefined;
  else if (typeof anchor === "string") printed.add(anchor);
  for (const key in view) dedupeAnchors((view as Record<string, unknown>)[key], printed);
  return printed;
}

/** Takes away links to places that are not printed, where the text stays. */
export function removeDeadLinks(view: unknown, printed: ReadonlySet<string>): void {
  if (typeof view !== "object" || view === null) return;
  const linked = view as { at?: unknown; href?: unknown };
  if (typeof linked.at === "string" && !printed.has(linked.at)) linked.at = undefined;
  if (typeof linked.href === "string" && linked.href.startsWith("#") && !printed.has(linked.href.slice(1)))
    linked.href = undefined;
  for (const key in view) removeDeadLinks((view as Record<string, unknown>)[key], printed);
}
