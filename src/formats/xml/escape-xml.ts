/** What XML 1.0 has no way to write, not even escaped: all but its production `Char` (section 2.2). */
const invalidCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What XML can write, but a terminal or a log would obey. */
const controlCharacters = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const xmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text as it may stand in an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replace(invalidCharacters, "\uFFFD")
    .replace(/[&<>"\n\r\t]/g, (sign) => xmlEntities[sign] ?? sign)
    .replace(controlCharacters, (character) => `&#${character.charCodeAt(0)};`);
}
