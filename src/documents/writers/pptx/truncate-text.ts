import { countLines } from "../office/text-width.ts";

interface TextBox {
  /** In points. */
  width: number;
  lines: number;
  font: { size: number; bold?: boolean };
}

/**
 * Returns a text that fits on a number of lines. It is cut after a word, or within a long word, and gets an
 * ellipsis.
 */
export function truncateText(text: string, { width, lines, font }: TextBox): string {
  const fits = (one: string): boolean => countLines(one, width, font) <= lines;
  const trimmed = lines === 1 ? text.replace(/[ \t\r\n]+/g, " ").trim() : text.trim();
  if (fits(trimmed)) return trimmed;
  const characters = [...trimmed];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join("")}…`)) low = middle;
    else high = middle - 1;
  }
  const cut = characters.slice(0, low).join("");
  const wholeWords = cut.replace(/\s+\S*$/, "");
  // Cutting after a word must keep more than half of the text that fits; otherwise the text is cut within the
  // word.
  const kept = wholeWords.length > cut.length / 2 ? wholeWords : cut;
  return `${kept.replace(/[\s,.;:–-]+$/, "")}…`;
}
