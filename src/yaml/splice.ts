/** A replacement of a piece of a text, at its offsets; `end` is exclusive. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with pieces replaced that do not overlap; those at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Where the line that holds an offset begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line that holds an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  if (next < 0) return text.length;
  return text[next - 1] === "\r" ? next - 1 : next;
}

/** Where the next line begins: at the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  return next < 0 ? text.length : next + 1;
}

/** Whether nothing but spaces stands on the line before an offset. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, at), at));
}

/** The line that begins at an offset, without its line break. */
export function lineAt(text: string, start: number): string {
  return text.slice(start, lineEnd(text, start));
}

/** The column of a line's comment, where it holds nothing else. */
export function commentColumn(line: string): number | undefined {
  const column = line.search(/[^ ]/);
  return line[column] === "#" ? column : undefined;
}
