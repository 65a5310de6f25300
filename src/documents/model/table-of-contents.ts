/** A line in the list of contents. */
export interface TocEntry {
  title: string;
  /** The anchor of what it leads to. */
  at: string;
}

/** What of a section's parts the contents name: those with a place and a title that fits on a line. */
export function tocEntries(view: Readonly<Record<string, unknown>>): TocEntry[] | undefined {
  const entries = Object.entries(view).flatMap(([name, part]) =>
    unlistedParts.has(name) ? [] : collectEntries(part),
  );
  return entries.length > 0 ? entries : undefined;
}

/** Parts of which there are many, or whose titles are sentences. */
const unlistedParts = new Set(["posts", "objectives"]);

/** What takes more than a line is read in its place. */
const MAX_TITLE_LENGTH = 60;

function collectEntries(part: unknown): TocEntry[] {
  if (Array.isArray(part)) return part.flatMap(collectEntries);
  const { anchor, title } = (part ?? {}) as { anchor?: unknown; title?: unknown };
  if (typeof anchor !== "string" || typeof title !== "string" || title.length > MAX_TITLE_LENGTH) return [];
  return [{ title, at: anchor }];
}
