/** The notation of numbers in a language. */
export interface NumberNotation {
  /** Separators of thousands. */
  group: readonly string[];
  decimal: "." | ",";
}

const modules = import.meta.glob<NumberNotation>("./*/numbers.ts", { eager: true, import: "default" });

function notationOf(language: string): NumberNotation {
  const notation = modules[`./${language}/numbers.ts`] ?? modules["./en/numbers.ts"];
  if (!notation) throw new Error(`nothing is known of how numbers are written in "${language}"`);
  return notation;
}

const spaces = "\u0020\u00a0\u202f\u2009";

/** Returns the number in a text, in the notation of a language, or `undefined` if it is not a number. */
export function parseNumber(text: string, language: string): number | undefined {
  const { group, decimal } = notationOf(language);
  const trimmed = text
    .trim()
    .replace(/^[+]/, "")
    .replace(/[\s%€$]+$/u, "");
  const grouped = new RegExp(
    `^(-?\\d{1,3})((?:[${spaces}${group.join("")}]\\d{3})+)(?:[${decimal}](\\d+))?$`,
  ).exec(trimmed);
  if (grouped) return Number(`${grouped[1]}${grouped[2]?.replace(/\D/g, "")}.${grouped[3] ?? 0}`);
  return /^-?\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
}
