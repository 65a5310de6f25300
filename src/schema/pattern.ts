/** A class of the schemas' patterns that holds letters of every script, and what of it is ASCII. */
interface LetterClass {
  whole: string;
  ascii: string;
  /** Whether capitals belong to it. */
  capitals: boolean;
}

const letterClasses: readonly LetterClass[] = [
  { whole: "\\p{Ll}\\p{Lo}\\p{M}\\p{N}", ascii: "a-z0-9", capitals: false },
  { whole: "\\p{L}\\p{M}\\p{N}", ascii: "A-Za-z0-9", capitals: true },
];

/**
 * A pattern of the schemas, compiled when it is first asked for. Classes of Unicode take many milliseconds to compile,
 * as long as everything else that checking a plan takes. So letters that have two cases, as in Latin, Greek and
 * Cyrillic, are told by that, and only texts in other scripts are matched by the whole pattern.
 */
export function patternOf(source: string, flags: string): { test(text: string): boolean } {
  const letters = letterClasses.find(({ whole }) => source.includes(whole));
  let exact: RegExp | undefined;
  let quick: RegExp | undefined;
  return {
    test(text) {
      if (letters) {
        quick ??= new RegExp(source.replaceAll(letters.whole, letters.ascii), flags);
        if (quick.test(text)) return true;
        const plain = replaceLetters(text, letters);
        if (plain !== undefined) return quick.test(plain);
      }
      exact ??= new RegExp(source, flags);
      return exact.test(text);
    },
  };
}

/** A text with an "a" for each letter beyond ASCII; nothing where a sign is no letter with two cases. */
function replaceLetters(text: string, { capitals }: LetterClass): string | undefined {
  let plain = "";
  for (const sign of text) {
    if (sign <= "\u007f") plain += sign;
    else if (isLowercase(sign) || (capitals && isLowercase(sign.toLowerCase()))) plain += "a";
    else return undefined;
  }
  return plain;
}

function isLowercase(sign: string): boolean {
  return sign === sign.toLowerCase() && sign !== sign.toUpperCase();
}
