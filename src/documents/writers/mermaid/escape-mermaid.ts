/**
 * Characters that Mermaid could interpret as syntax: everything except letters, digits, spaces and harmless
 * punctuation.
 */
const unsafeCharacters = /[^\p{L}\p{N} .,!?()/+€£$–—„“”«»'’·°-]/gu;

/** Returns a text for Mermaid on a single line, with syntax characters as character references. */
export function escapeMermaid(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(unsafeCharacters, characterReference);
}

/**
 * Returns a text for the beginning of a line, with the first letter as a character reference: a word such as
 * "section" would be read as a keyword.
 */
export function escapeMermaidName(text: string): string {
  return escapeMermaid(text).replace(/^[a-z]/i, characterReference) || characterReference("–");
}

/** Returns lines as a quoted text with line breaks. */
export function quoteMermaid(...lines: readonly (string | undefined)[]): string {
  const filled = lines.flatMap((line) => (line ? [escapeMermaid(line)] : []));
  return `"${filled.join("<br>")}"`;
}

function characterReference(character: string): string {
  return `#${character.codePointAt(0)};`;
}
