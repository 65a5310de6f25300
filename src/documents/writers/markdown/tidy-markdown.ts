/**
 * Removes leftovers of templates: spaces at the ends of lines, repeated blank lines, two spaces in an empty
 * cell.
 */
export function tidyMarkdown(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\| {2,}(?=\|)/g, "| ");
  return `${lines.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
