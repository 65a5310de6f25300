import type { Edit, Finding } from "../finding.ts";
import type { Texts } from "./report.ts";

/** Which mends of findings are wanted: those that are safe, or also those that a person said yes to. */
export type Choose = (finding: Finding) => readonly Edit[] | undefined;

/** Only what is safe. */
export const safeFixes: Choose = ({ fix }) => fix;

/**
 * The texts with the mends of findings in them, as far as they do not overlap: what is left waits for the next
 * round. A finding is mended wholly or not at all.
 * @returns only the texts that changed, by their files
 */
export function applyFixes(
  findings: readonly Finding[],
  texts: Texts,
  choose: Choose = safeFixes,
): Map<string, string> {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const edits = (choose(finding) ?? []).map((edit) => widened(edit, texts.get(edit.span.file) ?? ""));
    if (edits.length > 0 && !edits.some((edit) => taken.some((other) => overlap(edit, other))))
      taken.push(...edits);
  }
  const changed = new Map<string, string>();
  for (const file of new Set(taken.map(({ span }) => span.file))) {
    const before = texts.get(file) ?? "";
    const after = applied(
      before,
      taken.filter(({ span }) => span.file === file),
    );
    if (after !== before) changed.set(file, after);
  }
  return changed;
}

/** Backwards, so that the offsets of what is still to come stay right. */
function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: right }) => result.slice(0, span.start) + right + result.slice(span.end),
      text,
    );
}

/** Two edits that only touch may both be made, unless both insert at one place: which would come first? */
function overlap(a: Edit, b: Edit): boolean {
  if (a.span.file !== b.span.file) return false;
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Takes the spaces before it along, and the line where nothing else is on it. */
export function widened(edit: Edit, text: string): Edit {
  if (!edit.whole) return edit;
  const { file, start, end } = edit.span;
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const alone = from === 0 || text[from - 1] === "\n";
  const lineEnd = text.startsWith("\r\n", end) ? end + 2 : text[end] === "\n" ? end + 1 : end;
  return { span: { file, start: from, end: alone ? lineEnd : end }, text: edit.text };
}
