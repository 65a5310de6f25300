import type { Edit, Finding } from "../diagnostics.ts";
import { isExactEdit } from "../yaml/exact-edit.ts";
import { type Splice, spliced } from "../yaml/splice.ts";
import type { Texts } from "./lint-report.ts";

/** Which mends of findings are wanted: those that are safe, or also those that a person said yes to. */
export type Choose = (finding: Finding) => readonly Edit[] | undefined;

/** Only what is safe. */
export const safeFixes: Choose = ({ fix }) => fix;

/**
 * The texts with the fixes of findings in them, as far as they do not overlap: the others wait for the next
 * round. A finding is fixed wholly or not at all, and only if it is certain that its fix changes nothing else that
 * the text says: otherwise it stays, and is reported again.
 * @returns only the texts that changed, by their files
 */
export function applyFixes(
  findings: readonly Finding[],
  texts: Texts,
  choose: Choose = safeFixes,
): Map<string, string> {
  const taken: Edit[][] = [];
  for (const finding of findings) {
    const edits = (choose(finding) ?? []).map((edit) => widened(edit, texts.get(edit.span.file) ?? ""));
    if (edits.length > 0 && !edits.some((edit) => taken.flat().some((other) => overlap(edit, other))))
      taken.push(edits);
  }
  const exact = areExact(taken.flat(), texts) ? taken.flat() : exactTogether(taken, texts);
  const changed = new Map<string, string>();
  for (const [file, splices] of byFile(exact)) {
    const before = texts.get(file) ?? "";
    const after = spliced(before, splices);
    if (after !== before) changed.set(file, after);
  }
  return changed;
}

/** The edits of those findings that are exact alone, if they are so together, else those of the first one. */
function exactTogether(taken: readonly Edit[][], texts: Texts): Edit[] {
  const exact = taken.filter((edits) => areExact(edits, texts));
  return areExact(exact.flat(), texts) ? exact.flat() : (exact[0] ?? []);
}

function areExact(edits: readonly Edit[], texts: Texts): boolean {
  return [...byFile(edits)].every(([file, splices]) => isExactEdit(texts.get(file) ?? "", splices));
}

function byFile(edits: readonly Edit[]): Map<string, Splice[]> {
  const files = new Map<string, Splice[]>();
  for (const { span, text } of edits) {
    const splices = files.get(span.file) ?? [];
    splices.push({ start: span.start, end: span.end, text });
    files.set(span.file, splices);
  }
  return files;
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
