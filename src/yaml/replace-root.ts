import type { Document } from "yaml";
import { collectionLayout } from "./layout.ts";
import { serializeValue } from "./serialize.ts";
import { beginsLine, type Splice } from "./splice.ts";
import { styleOf } from "./style.ts";

/** Replaces the value of a whole document. Comments above and below it stay. */
export function replaceRoot(text: string, tree: Document.Parsed, value: unknown): Splice[] {
  const style = styleOf(text, tree);
  const { inline, below } = serializeValue(value, {
    style,
    column: 0,
    usedWidth: 0,
    parentKind: "nothing",
    blockText: false,
  });
  const lines = [inline, ...below].join(style.eol);
  const root = collectionLayout(text, tree.contents, -1);
  const [from = 0, to = 0] = tree.contents?.range ?? [];
  if (to > from) {
    const start = root && !root.isFlow ? (root.slots[0]?.start ?? from) : from;
    const end = root && !root.isFlow ? (root.slots.at(-1)?.end ?? to) : to;
    return [{ start, end, text: (beginsLine(text, start) ? "" : style.eol) + lines }];
  }
  const at = tree.range[1];
  const begins = at === 0 || text[at - 1] === "\n";
  const ends = begins || at < text.length ? style.eol : "";
  return [{ start: at, end: at, text: (begins ? "" : style.eol) + lines + ends }];
}
