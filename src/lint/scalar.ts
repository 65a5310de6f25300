/** Texts that YAML reads as text without quotes: they begin with a letter and hold no sign that means something. */
const plain = /^\p{L}[\p{L}\p{N} ._/+-]*$/u;
const otherwiseRead = /^(?:true|false|null|yes|no|on|off)$/i;

/** A text as a YAML scalar in one line, in the quotes that the text it replaces stands in. */
export function scalarLike(replaced: string, text: string): string {
  if (replaced.startsWith("'") && !/[\n\r]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const needsNone = plain.test(text) && !text.endsWith(" ") && !otherwiseRead.test(text);
  return replaced.startsWith('"') || !needsNone ? JSON.stringify(text) : text;
}
