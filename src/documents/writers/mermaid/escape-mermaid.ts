/** What Mermaid could take for its own: everything but letters, figures, spaces and the harmless signs. */
const foreign = /[^\p{L}\p{N} .,!?()/+€£$–—„“”«»'’·°-]/gu;

/** A text of a person's as Mermaid prints it, in one line: what is markup there is written by its number. */
export function said(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(foreign, numbered);
}

/** The same at the beginning of a line, where a word such as "section" would be taken for one of Mermaid's. */
export function named(text: string): string {
  return said(text).replace(/^[a-z]/i, numbered) || numbered("–");
}

/** The same within quotes, over several lines. */
export function quoted(...lines: readonly (string | undefined)[]): string {
  const filled = lines.flatMap((line) => (line ? [said(line)] : []));
  return `"${filled.join("<br>")}"`;
}

function numbered(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}
