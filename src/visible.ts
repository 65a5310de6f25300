/**
 * What could control a terminal, a log or a parser, or change the order in which text is read: control characters,
 * format characters such as the marks of bidirectional text, halves of characters, and separators of lines. Scripts
 * and emoji need the joiners, and hyphenation the soft hyphen: those stay.
 */
const controlling = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same, but for what a text of several lines consists of. */
const controllingInLines = /(?!\r\n|[\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Returns a text in one line in which every character that could control a terminal, a log or a parser is shown as an
 * escape: `\n`, `\x1b`, `\u202e`. For what other people wrote, such as values of a plan and names of files.
 */
export function visible(text: string): string {
  return text.replace(controlling, escapeOf);
}

/** Returns a text with line breaks and tabs as they are, and all else that `visible` escapes shown as escapes. */
export function visibleLines(text: string): string {
  return text.replace(controllingInLines, escapeOf);
}

function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
