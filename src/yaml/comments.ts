import { yaml } from "./package.ts";

/** A comment with its number sign, at an offset of the text. */
export interface Comment {
  text: string;
  start: number;
}

/** What the lexer says of the text without it being there: begin of a document, of a scalar, end of a flow. */
const marks = new Set(["\u0002", "\u0018", "\u001f"]);

/** Every comment of a YAML text; a number sign inside a value begins none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  for (const token of new (yaml().Lexer)().lex(text)) {
    if (marks.has(token)) continue;
    if (token.startsWith("#")) comments.push({ text: token, start: offset });
    offset += token.length;
  }
  return comments;
}
