import { escapeUTF8 } from "entities/escape";

/**
 * Characters that XML 1.0 cannot represent, not even escaped: all except its production `Char` (section 2.2).
 */
const invalidCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Line breaks and tabs, which XML reads as spaces in attributes, and control characters, which a terminal or
 * a log viewer would interpret.
 */
const controlCharacters = /\p{Cc}|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Returns a text escaped for an element or a quoted attribute of HTML and SVG. */
export function escapeMarkup(text: string): string {
  return escapeUTF8(text);
}

/** Returns a text escaped for an element or a quoted attribute of XML 1.0. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(invalidCharacters, "\uFFFD")).replace(
    controlCharacters,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
