/** A replacement of a range of a text, as offsets; `end` is exclusive. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Returns the text with replacements applied. They must not overlap; several at the same offset keep their
 * order.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Returns the start of the line at an offset. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Returns the end of the line at an offset, before its line break. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  if (next < 0) return text.length;
  return text[next - 1] === "\r" ? next - 1 : next;
}

/** Returns the start of the next line; the end of the text if there is no next line. */
export function nextLine(text: string, at: number): number {
  const next = text.indexOf("\n", at);
  return next < 0 ? text.length : next + 1;
}

/** Returns whether only spaces and tabs precede an offset on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, at), at));
}

/** Returns the line that starts at an offset, without its line break. */
export function lineAt(text: string, start: number): string {
  return text.slice(start, lineEnd(text, start));
}

/** Returns the column of a line's comment; `undefined` if the line is not only a comment. */
export function commentColumn(line: string): number | undefined {
  const column = line.search(/[^ ]/);
  return line[column] === "#" ? column : undefined;
}
