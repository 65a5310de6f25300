import { scalarsOf } from "./find-nodes.ts";
import type { TextRange } from "./location.ts";
import type { Positions } from "./positions.ts";
import { readPositions } from "./read-positions.ts";
import { lineEnd } from "./splice.ts";

/** A comment including its number sign, with its offsets in the text. */
export interface YamlComment extends TextRange {
  text: string;
}

/**
 * Returns every comment of a YAML text, using the same parser as for its values: a number sign inside a value
 * does not start a comment. Returns an empty list if the text cannot be parsed.
 */
export function commentsIn(text: string): YamlComment[] {
  return commentsAt(text, readPositions(text));
}

/** Returns the comments of a text whose positions are known. */
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

/** The maximum length of a block scalar's header (`|` or `>`) including spaces, in characters. */
const MAX_HEADER_LENGTH = 200;

/** Returns whether a comment at an offset follows the `|` or `>` that starts a block scalar. */
function isBlockScalarHeaderComment(text: string, start: number, at: number): boolean {
  return at - start < MAX_HEADER_LENGTH && /^[|>][-+\d]*[ \t]+$/.test(text.slice(start, at));
}
