/** The sentences of a text: they end with a full stop, an exclamation or question mark, or a line. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[^a-zа-я])|[\n\r]+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The words of a text in lowercase, without what stands between them; a hyphen within a word belongs to it. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s!-,./:-@[-`{-~„“”«»…–—]+/)
    .filter(Boolean);
}

/** Whether a text has one of some words: whole words, phrases, or stems that end in an asterisk. Gives the one it has. */
export function wordOf(text: string, wanted: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const whole = new Set(words);
  const joined = ` ${words.join(" ")} `;
  for (const want of wanted) {
    if (want.endsWith("*")) {
      const stem = want.slice(0, -1);
      const found = words.find((word) => word.startsWith(stem));
      if (found !== undefined) return found;
    } else if (whole.has(want) || (want.includes(" ") && joined.includes(` ${want} `))) return want;
  }
  return undefined;
}
