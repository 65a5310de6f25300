/**
 * Characters that XML 1.0 cannot represent, not even escaped: all except its production `Char` (section 2.2).
 */
const invalidCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Control characters that XML can represent, but that a terminal or a log viewer would interpret. */
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

/** Returns a text escaped for an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replace(invalidCharacters, "\uFFFD")
    .replace(/[&<>"\n\r\t]/g, (character) => xmlEntities[character] ?? character)
    .replace(controlCharacters, (character) => `&#${character.charCodeAt(0)};`);
}
