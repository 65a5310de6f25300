/** What Mermaid could take for its own: everything but letters, figures, spaces and the harmless signs. */
const unsafeCharacters = /[^\p{L}\p{N} .,!?()/+€£$–—„“”«»'’·°-]/gu;

/** A text of a person's as Mermaid prints it, in one line: what is markup there is written by its number. */
export function escapeMermaid(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(unsafeCharacters, characterReference);
}

/** The same at the beginning of a line, where a word such as "section" would be taken for one of Mermaid's. */
export function escapeMermaidName(text: string): string {
  return escapeMermaid(text).replace(/^[a-z]/i, characterReference) || characterReference("–");
}

/** The same within quotes, over several lines. */
export function quoteMermaid(...lines: readonly (string | undefined)[]): string {
  const filled = lines.flatMap((line) => (line ? [escapeMermaid(line)] : []));
  return `"${filled.join("<br>")}"`;
}

function characterReference(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}
