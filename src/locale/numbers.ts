/** How people of a language write numbers. */
export interface NumberWriting {
  /** What may stand between thousands. */
  group: readonly string[];
  decimal: "." | ",";
  /** Words that say how much, as stems: "doubl" for double and doubling. */
  quantities: readonly string[];
}

const modules = import.meta.glob<NumberWriting>("./*/numbers.ts", { eager: true, import: "default" });

function writingOf(language: string): NumberWriting {
  const writing = modules[`./${language}/numbers.ts`] ?? modules["./en/numbers.ts"];
  if (!writing) throw new Error(`nothing is known of how numbers are written in "${language}"`);
  return writing;
}

const spaces = "\u0020\u00a0\u202f\u2009";

/** The number that a text is, as people of the language write it; nothing where it is none. */
export function parseNumber(text: string, language: string): number | undefined {
  const { group, decimal } = writingOf(language);
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

/** Every number in a text, in order, apart from the days and years of dates. */
export function numbersIn(text: string, language: string): number[] {
  const { group, decimal } = writingOf(language);
  const figure = new RegExp(
    `\\d{1,3}(?:[${spaces}${group.join("")}]\\d{3})+(?:[${decimal}]\\d+)?|\\d+(?:[.,]\\d+)?`,
    "g",
  );
  const undated = text.replace(dates, " ");
  return [...undated.matchAll(figure)].flatMap(([found]) => parseNumber(found, language) ?? []);
}

/** Whether a text says how much, in figures or in words. */
export function saysHowMuch(text: string, language: string): boolean {
  if (numbersIn(text, language).length > 0) return true;
  const lower = text.toLocaleLowerCase(language);
  return writingOf(language).quantities.some((stem) => new RegExp(`(?<![\\p{L}])${stem}`, "u").test(lower));
}

/** Dates in figures, days before or after the name of a month, and years: none of them says how much. */
const dates =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?(?:19|20)\d{2}|\p{L}{3,}\s+\d{1,2},?\s+20\d{2}|(?<!\d)20[2-9]\d(?!\d)/gu;
