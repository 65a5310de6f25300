/** An entry of the table of contents. */
export interface TocEntry {
  title: string;
  /** The anchor that the entry links to. */
  at: string;
}

/**
 * Returns the entries of a section in the table of contents: its parts with an anchor and a title that fits
 * on a line.
 */
export function tocEntries(view: Readonly<Record<string, unknown>>): TocEntry[] | undefined {
  const entries = Object.entries(view).flatMap(([name, part]) =>
    unlistedParts.has(name) ? [] : collectEntries(part),
  );
  return entries.length > 0 ? entries : undefined;
}

/** Parts that are too numerous, or whose titles are sentences. */
const unlistedParts = new Set(["posts", "objectives"]);

/** The longest title of an entry, in characters, so that it fits on a line. */
const MAX_TITLE_LENGTH = 60;

function collectEntries(part: unknown): TocEntry[] {
  if (Array.isArray(part)) return part.flatMap(collectEntries);
  const { anchor, title } = (part ?? {}) as { anchor?: unknown; title?: unknown };
  if (typeof anchor !== "string" || typeof title !== "string" || title.length > MAX_TITLE_LENGTH) return [];
  return [{ title, at: anchor }];
}
