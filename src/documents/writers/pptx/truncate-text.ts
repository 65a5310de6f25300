import { countLines } from "../office/text-width.ts";

interface TextBox {
  /** In points. */
  width: number;
  lines: number;
  font: { size: number; bold?: boolean };
}

/** A text that takes no more lines than there are: cut after a word, or within one that is too long, with an ellipsis. */
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
  // A word that is cut in its first third leaves too little: then it is cut where the room ends.
  const kept = word.length > cut.length / 2 ? word : cut;
  return `${kept.replace(/[\s,.;:–-]+$/, "")}…`;
}
