/**
 * Bare web and e-mail addresses in a text. They become links in angle brackets, which Markdown linters
 * expect. An e-mail address is only matched at the start of a word: trying each letter would take quadratic
 * time.
 */
const autolinks =
  /(https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]*[\w\-~/#@$=%]|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z\d-]*[a-z\d])/i;

/**
 * Returns a text as one line of GitHub Flavored Markdown without markup. The line is valid in a paragraph, a
 * heading, a list item or a table cell. A line break becomes `<br>`.
 */
function escapeText(text: string): string {
  const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => line.trim());
  return lines.filter(Boolean).map(escapeLine).join("<br>");
}

function escapeLine(line: string): string {
  const escaped = line
    .split(autolinks)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : escapeCharacters(piece)))
    .join("");
  return escaped
    .replace(/^(?=[-+](?:[\s-]|$)|=)/, "\\")
    .replace(/^(\d+)(?=[.)](?:\s|$))/, "$1\\")
    .replace(/^(?=[ \t])/, "&#32;");
}

/**
 * Escapes inline markup. On GitHub `$` starts a formula, and a colon can start an emoji or belong to a link.
 */
function escapeCharacters(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~$&]/g, "\\$&")
    .replace(/(^|\s)#/g, "$1\\#")
    .replace(/(?<=\b(?:xmpp|mailto|https?|ftp)):(?=\S)|:(?=[\w+-]+:)/g, "\\:")
    .replace(/www\.(?=\S)/gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/(?<=\S)@(?=\w)/g, "\\@");
}

/** Returns data with all strings escaped, except keys, ids, template names and diagrams. */
export function escapeMarkdownTexts<Data>(data: Data): Data {
  return escapeValue(data) as Data;
}

const unescapedKeys = new Set([
  "id",
  "key",
  "anchor",
  "at",
  "tone",
  "template",
  "language",
  "href",
  "diagram",
]);

function escapeValue(value: unknown): unknown {
  if (typeof value === "string") return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unescapedKeys.has(key) ? item : escapeValue(item)]),
  );
}
