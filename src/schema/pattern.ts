/** A character class in the schemas' patterns with the letters of all scripts, and its ASCII part. */
interface LetterClass {
  unicode: string;
  ascii: string;
  /** Whether the class includes capitals. */
  capitals: boolean;
}

const letterClasses: readonly LetterClass[] = [
  { unicode: "\\p{Ll}\\p{Lo}\\p{M}\\p{N}", ascii: "a-z0-9", capitals: false },
  { unicode: "\\p{L}\\p{M}\\p{N}", ascii: "A-Za-z0-9", capitals: true },
];

/**
 * Returns a test for a pattern of the schemas, compiled on first use. Unicode classes take many milliseconds
 * to compile, as long as the rest of the validation of a plan. So letters with two cases, as in Latin, Greek
 * and Cyrillic, are recognized by their case, and only texts in other scripts are matched with the full
 * pattern.
 */
export function patternOf(source: string, flags: string): { test(text: string): boolean } {
  const letters = letterClasses.find(({ unicode }) => source.includes(unicode));
  let exact: RegExp | undefined;
  let quick: RegExp | undefined;
  return {
    test(text) {
      if (letters) {
        quick ??= new RegExp(source.replaceAll(letters.unicode, letters.ascii), flags);
        if (quick.test(text)) return true;
        const plain = replaceLetters(text, letters);
        if (plain !== undefined) return quick.test(plain);
      }
      exact ??= new RegExp(source, flags);
      return exact.test(text);
    },
  };
}

/**
 * Replaces each letter outside ASCII by "a". Returns `undefined` if a character outside ASCII is not a letter
 * with two cases.
 */
function replaceLetters(text: string, { capitals }: LetterClass): string | undefined {
  let plain = "";
  for (const character of text) {
    if (character <= "\u007f") plain += character;
    else if (isLowercase(character) || (capitals && isLowercase(character.toLowerCase()))) plain += "a";
    else return undefined;
  }
  return plain;
}

function isLowercase(character: string): boolean {
  return character === character.toLowerCase() && character !== character.toUpperCase();
}
