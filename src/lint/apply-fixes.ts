import type { Finding, TextEdit } from "../diagnostics.ts";
import { isExactEdit } from "../yaml/exact-edit.ts";
import { applySplices, type Splice } from "../yaml/splice.ts";
import type { FileTexts } from "./lint-report.ts";

/** Which mends of findings are wanted: those that are safe, or also those that a person said yes to. */
export type FixSelector = (finding: Finding) => readonly TextEdit[] | undefined;

/** Only what is safe. */
export const safeFixes: FixSelector = ({ fix }) => fix;

/**
 * The texts with the fixes of findings in them, as far as they do not overlap: the others wait for the next
 * round. A finding is fixed wholly or not at all, and only if it is certain that its fix changes nothing else that
 * the text says: otherwise it stays, and is reported again.
 * @returns only the texts that changed, by their files
 */
export function applyFixes(
  findings: readonly Finding[],
  texts: FileTexts,
  selectFix: FixSelector = safeFixes,
): Map<string, string> {
  const taken: TextEdit[][] = [];
  for (const finding of findings) {
    const edits = (selectFix(finding) ?? []).map((edit) => expandEdit(edit, texts.get(edit.span.file) ?? ""));
    if (edits.length > 0 && !edits.some((edit) => taken.flat().some((other) => editsOverlap(edit, other))))
      taken.push(edits);
  }
  const exact = areExact(taken.flat(), texts) ? taken.flat() : selectExactEdits(taken, texts);
  const changed = new Map<string, string>();
  for (const [file, splices] of splicesByFile(exact)) {
    const before = texts.get(file) ?? "";
    const after = applySplices(before, splices);
    if (after !== before) changed.set(file, after);
  }
  return changed;
}

/** The edits of those findings that are exact alone, if they are so together, else those of the first one. */
function selectExactEdits(taken: readonly TextEdit[][], texts: FileTexts): TextEdit[] {
  const exact = taken.filter((edits) => areExact(edits, texts));
  return areExact(exact.flat(), texts) ? exact.flat() : (exact[0] ?? []);
}

function areExact(edits: readonly TextEdit[], texts: FileTexts): boolean {
  return [...splicesByFile(edits)].every(([file, splices]) => isExactEdit(texts.get(file) ?? "", splices));
}

function splicesByFile(edits: readonly TextEdit[]): Map<string, Splice[]> {
  const files = new Map<string, Splice[]>();
  for (const { span, text } of edits) {
    const splices = files.get(span.file) ?? [];
    splices.push({ start: span.start, end: span.end, text });
    files.set(span.file, splices);
  }
  return files;
}

/** Two edits that only touch may both be made, unless both insert at one place: which would come first? */
function editsOverlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.file !== b.span.file) return false;
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Takes the spaces before it along, and the line where nothing else is on it. */
export function expandEdit(edit: TextEdit, text: string): TextEdit {
  if (!edit.whole) return edit;
  const { file, start, end } = edit.span;
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const alone = from === 0 || text[from - 1] === "\n";
  const lineEnd = text.startsWith("\r\n", end) ? end + 2 : text[end] === "\n" ? end + 1 : end;
  return { span: { file, start: from, end: alone ? lineEnd : end }, text: edit.text };
}
