/**
 * Characters that can control a terminal, a log or a parser, or change the reading order of text: control
 * characters, format characters such as bidirectional marks, lone surrogates, and line separators. Joiners,
 * which scripts and emoji need, and the soft hyphen are not included.
 */
const controlCharacters = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same characters without line breaks and tabs. */
const controlCharactersInLines = /(?!\r\n|[\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Returns a text on one line, with an escape such as `\n`, `\x1b` or `\u202e` for every character that can
 * control a terminal, a log or a parser. Use it for untrusted text, such as values of a plan and file names.
 */
export function escapeControls(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(controlCharacters, escapeCharacter);
}

/**
 * Returns a text with the same escapes as `escapeControls`, except for line breaks and tabs, which do not
 * change.
 */
export function escapeControlsInLines(text: string): string {
  return text.replace(controlCharactersInLines, escapeCharacter);
}

const ESCAPE = "\u001b";

/** An escape sequence that only sets the color or weight of text in a terminal (SGR, ECMA-48 8.3.117). */
const styleSequences = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

/**
 * Returns a text that smplan styled: escaped like `escapeControlsInLines`, except for colors. Untrusted text
 * in it has to be escaped before styling, because its colors cannot be distinguished from smplan's.
 */
export function escapeControlsInStyled(text: string): string {
  if (!text.includes(ESCAPE)) return escapeControlsInLines(text);
  return text
    .split(styleSequences)
    .map((part, index) => (index % 2 === 1 ? part : escapeControlsInLines(part)))
    .join("");
}

/**
 * Characters that are not allowed in documents of any format: control characters except for tabs and line
 * breaks, lone surrogates, characters that XML does not allow, and marks that change the direction of text.
 * U+200E and U+200F, which Arabic and Hebrew need, and all parts of emoji are allowed.
 */
const notAllowedInDocuments = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * Returns a document, or a text for a document, with escapes for all characters that are not allowed in
 * documents.
 */
export function escapeForDocument(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(notAllowedInDocuments, escapeCharacter);
}

/** Returns a text of a plan for documents: escaped like `escapeForDocument`, with LF as the line break. */
export function escapePlanText(text: string): string {
  return isPrintableAscii(text) ? text : escapeForDocument(text.replace(/\r\n?/g, "\n"));
}

/**
 * Returns a value as JSON with a JSON escape for every character that can control a terminal. Programs read
 * the same value.
 */
export function stringifyJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(controlCharactersInLines, escapeJsonCharacter);
}

/** Returns whether a text has only printable ASCII characters: most texts do, and need no escapes. */
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
