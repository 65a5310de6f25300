/** A line in the list of contents. */
export interface Entry {
  title: string;
  /** The anchor of what it leads to. */
  at: string;
}

/** What of a section's parts the contents name: those with a place and a title that fits on a line. */
export function entriesOf(view: Readonly<Record<string, unknown>>): Entry[] | undefined {
  const entries = Object.entries(view).flatMap(([name, part]) => (unlisted.has(name) ? [] : entriesIn(part)));
  return entries.length > 0 ? entries : undefined;
}

/** Parts of which there are many, or whose titles are sentences. */
const unlisted = new Set(["posts", "objectives"]);

/** What takes more than a line is read in its place. */
const LONGEST = 60;

function entriesIn(part: unknown): Entry[] {
  if (Array.isArray(part)) return part.flatMap(entriesIn);
  const { anchor, title } = (part ?? {}) as { anchor?: unknown; title?: unknown };
  if (typeof anchor !== "string" || typeof title !== "string" || title.length > LONGEST) return [];
  return [{ title, at: anchor }];
}
