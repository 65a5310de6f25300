/**
 * What could control a terminal, a log or a parser, or change the order in which text is read: control characters,
 * format characters such as the marks of bidirectional text, halves of characters, and separators of lines. Scripts
 * and emoji need the joiners, and hyphenation the soft hyphen: those stay.
 */
const controlCharacters = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same, but for what a text of several lines consists of. */
const controlCharactersInLines = /(?!\r\n|[\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Returns a text in one line in which every character that could control a terminal, a log or a parser is shown as an
 * escape: `\n`, `\x1b`, `\u202e`. For what other people wrote, such as values of a plan and names of files.
 */
export function escapeControls(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(controlCharacters, escapeCharacter);
}

/** Returns a text with line breaks and tabs as they are, and all else that `visible` escapes shown as escapes. */
export function escapeControlsInLines(text: string): string {
  return text.replace(controlCharactersInLines, escapeCharacter);
}

const ESCAPE = "\u001b";

/** A sequence that sets colors or weight of text in a terminal, and nothing else (SGR, ECMA-48 8.3.117). */
const styleSequences = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

/**
 * Returns a text that we styled: as `visibleLines`, but colors stay. Other people's text in it must have been escaped
 * before it was styled, because nothing tells its colors from ours.
 */
export function escapeControlsInStyled(text: string): string {
  if (!text.includes(ESCAPE)) return escapeControlsInLines(text);
  return text
    .split(styleSequences)
    .map((part, index) => (index % 2 === 1 ? part : escapeControlsInLines(part)))
    .join("");
}

/**
 * What no document contains, whatever its form: control characters other than tabs and line breaks, halves of
 * characters, what XML cannot write, and marks that make text run in another direction than it is written. U+200E and
 * U+200F stay, which Arabic and Hebrew need, and everything that emoji are made of.
 */
const notAllowedInDocuments = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Returns the text of a document, or for one, with everything shown as an escape that no document contains. */
export function escapeForDocument(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(notAllowedInDocuments, escapeCharacter);
}

/** Returns a text of a plan as documents contain it: as `documentText`, and every line ends with a line feed alone. */
export function escapePlanText(text: string): string {
  return isPrintableAscii(text) ? text : escapeForDocument(text.replace(/\r\n?/g, "\n"));
}

/**
 * Returns a value as JSON in which every character that could control a terminal is an escape of JSON, so that programs
 * read the same value.
 */
export function stringifyJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(controlCharactersInLines, escapeJsonCharacter);
}

/** Most texts are so plain that nothing needs to be looked for. */
function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function escapeJsonCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, "0");
    return `\\u${unit}`;
  }).join("");
}

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
