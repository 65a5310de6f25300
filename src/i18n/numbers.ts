/** How people of a language write numbers. */
export interface NumberNotation {
  /** What may stand between thousands. */
  group: readonly string[];
  decimal: "." | ",";
}

const modules = import.meta.glob<NumberNotation>("./*/numbers.ts", { eager: true, import: "default" });

function notationOf(language: string): NumberNotation {
  const writing = modules[`./${language}/numbers.ts`] ?? modules["./en/numbers.ts"];
  if (!writing) throw new Error(`nothing is known of how numbers are written in "${language}"`);
  return writing;
}

const spaces = "\u0020\u00a0\u202f\u2009";

/** The number that a text is, as people of the language write it; nothing where it is none. */
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
