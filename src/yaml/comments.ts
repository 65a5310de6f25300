import type { TextRange } from "./location.ts";
import { type Positions, readPositions, scalarsOf } from "./positions.ts";
import { lineEnd } from "./splice.ts";

/** A comment with its number sign, at an offset of the text. */
export interface YamlComment extends TextRange {
  text: string;
}

/**
 * Every comment of a YAML text, by the reading that makes its values: a number sign inside a value begins none. Of a
 * text that cannot be read, none are known.
 */
export function commentsIn(text: string): YamlComment[] {
  return commentsAt(text, readPositions(text));
}

/** The comments of a text whose values have been located. */
export function commentsAt(text: string, positions: Positions): YamlComment[] {
  if (!positions.root) return [];
  const scalars = scalarsOf(positions);
  const comments: YamlComment[] = [];
  let next = 0;
  for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at)) {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const scalar = scalars[next];
    const inValue =
      scalar !== undefined && scalar.start <= at && !isBlockScalarHeaderComment(text, scalar.start, at);
    const beginsComment = at === 0 || /\s/.test(text[at - 1] ?? "");
    const end = inValue || !beginsComment ? at + 1 : lineEnd(text, at);
    if (!inValue && beginsComment) comments.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return comments;
}

/** No header of a text in lines of its own is longer, blanks included, in characters. */
const MAX_HEADER_LENGTH = 200;

/** The comment behind the `|` or `>` that begins a text in lines of its own. */
function isBlockScalarHeaderComment(text: string, start: number, at: number): boolean {
  return at - start < MAX_HEADER_LENGTH && /^[|>][-+\d]*[ \t]+$/.test(text.slice(start, at));
}
