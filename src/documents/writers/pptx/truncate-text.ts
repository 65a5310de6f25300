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
  const flat = lines === 1 ? text.replace(/[ \t\r\n]+/g, " ").trim() : text.trim();
  if (fits(flat)) return flat;
  const characters = [...flat];
  let least = 0;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join("")}…`)) least = middle;
    else most = middle - 1;
  }
  const cut = characters.slice(0, least).join("");
  const word = cut.replace(/\s+\S*$/, "");
  // Cutting after a word must keep more than half of the text that fits; otherwise the text is cut within the
  // word.
  const kept = word.length > cut.length / 2 ? word : cut;
  return `${kept.replace(/[\s,.;:–-]+$/, "")}…`;
}
