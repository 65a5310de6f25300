import type { Finding, TextEdit } from "../diagnostics.ts";
import { isExactEdit } from "../yaml/exact-edit.ts";
import { applySplices, type Splice } from "../yaml/splice.ts";
import type { FileTexts } from "./lint-report.ts";

/** Returns the edits to make for a finding: its safe fix, or also a suggestion that the user confirmed. */
export type FixSelector = (finding: Finding) => readonly TextEdit[] | undefined;

/** Selects only the safe fixes. */
export const safeFixes: FixSelector = ({ fix }) => fix;

/**
 * Applies the fixes of findings. If fixes overlap, the first one is applied and the others wait for the next
 * round. A finding is fixed completely or not at all, and only if its fix is certain to change nothing else
 * in the text. Otherwise it is kept and reported again.
 * @returns only the texts that changed, by file
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

/**
 * Returns the edits of the findings whose own edits are exact. If these are not exact together, returns only
 * the edits of the first finding.
 */
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

/**
 * Returns whether two edits cannot both be made. Edits that only touch can, unless both insert at the same
 * offset: their order would be undefined.
 */
function editsOverlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.file !== b.span.file) return false;
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/**
 * Extends an edit that removes a whole node to the spaces before it, and to the line if nothing else is on
 * it.
 */
export function expandEdit(edit: TextEdit, text: string): TextEdit {
  if (!edit.whole) return edit;
  const { file, start, end } = edit.span;
  let from = start;
  while (from > 0 && (text[from - 1] === " " || text[from - 1] === "\t")) from--;
  const isOnlyContent = from === 0 || text[from - 1] === "\n";
  const lineEnd = text.startsWith("\r\n", end) ? end + 2 : text[end] === "\n" ? end + 1 : end;
  return { span: { file, start: from, end: isOnlyContent ? lineEnd : end }, text: edit.text };
}
