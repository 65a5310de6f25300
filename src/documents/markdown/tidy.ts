/** What templates leave behind: spaces at the ends of lines, several blank lines, two spaces in an empty cell. */
export function tidy(text: string): string {
  const lines = text.replace(/[^\S\n]+$/gm, "").replace(/\| {2,}(?=\|)/g, "| ");
  return `${lines.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
