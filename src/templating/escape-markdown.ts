/**
 * Addresses that stand by themselves in a text; they become links, as editors of Markdown expect. A mail address begins
 * where its word begins: looking for one from each letter on would take a time that grows with the square of a word.
 */
const autolinks =
  /(https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]*[\w\-~/#@$=%]|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z\d-]*[a-z\d])/i;

/**
 * One line of GitHub Flavored Markdown that reads as the text does: nothing in it is markup. It may stand in a
 * paragraph, a heading, a list item or a table's cell. A line break becomes `<br>`.
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

/** What is markup wherever it stands; `$` begins mathematics on GitHub, a colon an emoji or an address. */
function escapeCharacters(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~$&]/g, "\\$&")
    .replace(/(^|\s)#/g, "$1\\#")
    .replace(/(?<=\b(?:xmpp|mailto|https?|ftp)):(?=\S)|:(?=[\w+-]+:)/g, "\\:")
    .replace(/www\.(?=\S)/gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/(?<=\S)@(?=\w)/g, "\\@");
}

/** Data with every text escaped; keys, ids, template names and diagrams are none. */
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
