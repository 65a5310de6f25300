import type { Document } from "yaml";
import { layoutOf } from "./layout.ts";
import { written } from "./serialize.ts";
import { beginsLine, type Splice } from "./splice.ts";
import { styleOf } from "./style.ts";

/** Puts a value in the place of all that a document says; comments above and below it stay. */
export function replaceRoot(text: string, tree: Document.Parsed, value: unknown): Splice[] {
  const style = styleOf(text, tree);
  const { inline, below } = written(value, {
    style,
    column: 0,
    used: 0,
    under: "nothing",
    blockText: false,
  });
  const lines = [inline, ...below].join(style.eol);
  const root = layoutOf(text, tree.contents, -1);
  const [from = 0, to = 0] = tree.contents?.range ?? [];
  if (to > from) {
    const start = root && !root.flow ? (root.slots[0]?.start ?? from) : from;
    const end = root && !root.flow ? (root.slots.at(-1)?.end ?? to) : to;
    return [{ start, end, text: (beginsLine(text, start) ? "" : style.eol) + lines }];
  }
  const at = tree.range[1];
  const begins = at === 0 || text[at - 1] === "\n";
  const ends = begins || at < text.length ? style.eol : "";
  return [{ start: at, end: at, text: (begins ? "" : style.eol) + lines + ends }];
}
