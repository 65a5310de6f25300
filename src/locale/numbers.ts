/** How people of a language write numbers. */
export interface NumberWriting {
  /** What may stand between thousands. */
  group: readonly string[];
  decimal: "." | ",";
  /** Words that say how much, as stems: "doubl" for double and doubling; with the multiple they stand for, if any. */
  quantities: Readonly<Record<string, number | undefined>>;
  /** What follows a figure that is a percentage, besides the sign. */
  percent: readonly string[];
  /** What follows a figure that is a multiple: "2 times". */
  times: readonly string[];
  /** What follows a figure that is a length of time, as stems. */
  time: readonly string[];
  /** The names of the months from January, as they begin. */
  months: readonly string[];
}

const modules = import.meta.glob<NumberWriting>("./*/numbers.ts", { eager: true, import: "default" });
const writings = Object.values(modules);

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

/** A figure in a text, and what it is. */
export interface Figure {
  value: number;
  kind: "number" | "percent" | "multiple" | "time";
}

/** Every figure in a text, in order, apart from dates; words such as "double" count as the multiples they are. */
export function figuresIn(text: string, language: string): Figure[] {
  const writing = writingOf(language);
  const figure = new RegExp(
    `\\d{1,3}(?:[${spaces}${writing.group.join("")}]\\d{3})+(?:[${writing.decimal}]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?`,
    "g",
  );
  const undated = text.replace(dates, " ").toLowerCase();
  const found = [...undated.matchAll(figure)].flatMap((match): (Figure & { at: number })[] => {
    const value = parseNumber(match[0], language);
    if (value === undefined) return [];
    const behind = undated.slice(match.index + match[0].length);
    const before = undated.slice(0, match.index);
    return [{ value, kind: kindOf(behind, before), at: match.index }];
  });
  const words = writings.flatMap(({ quantities }) =>
    Object.entries(quantities).flatMap(([stem, value]) => {
      const at = value === undefined ? -1 : wordAt(undated, stem);
      return at < 0 || value === undefined ? [] : [{ value, kind: "multiple" as const, at }];
    }),
  );
  return [...found, ...words].sort((a, b) => a.at - b.at).map(({ value, kind }) => ({ value, kind }));
}

/** Every number in a text, in order, apart from the days and years of dates. */
export function numbersIn(text: string, language: string): number[] {
  return figuresIn(text, language)
    .filter(({ kind }) => kind !== "multiple")
    .map(({ value }) => value);
}

/** Whether a text says how much, in figures or in words. */
export function saysHowMuch(text: string, language: string): boolean {
  if (figuresIn(text, language).length > 0) return true;
  const lower = text.toLowerCase();
  return writings.some(({ quantities }) => Object.keys(quantities).some((stem) => wordAt(lower, stem) >= 0));
}

/** Days in a text as year-month-day, and months as year-month, in whichever of our languages. */
export function datesIn(text: string): string[] {
  const lower = text.toLowerCase();
  const two = (figure: string | number): string => String(figure).padStart(2, "0");
  const found: { at: number; day: string }[] = [];
  for (const { index, 1: day = "", 2: month = "", 3: year = "" } of lower.matchAll(
    /(\d{1,2})[./](\d{1,2})[./](\d{4})/g,
  ))
    found.push({ at: index, day: `${year}-${two(month)}-${two(day)}` });
  for (const { index, 0: day } of lower.matchAll(/\d{4}-\d{2}-\d{2}/g)) found.push({ at: index, day });
  for (const match of lower.matchAll(
    /(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}{3,})\.?(?:\s+(\d{1,2}),)?\s+(?:de\s+|del\s+)?(20\d{2})/gu,
  )) {
    const [, before, name = "", after, year = ""] = match;
    const month = monthOf(name);
    const day = before ?? after;
    if (month > 0)
      found.push({
        at: match.index,
        day: day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`,
      });
  }
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day);
}

function monthOf(name: string): number {
  for (const { months } of writings) {
    const index = months.findIndex((month) => name.startsWith(month));
    if (index >= 0) return index + 1;
  }
  return 0;
}

function kindOf(behind: string, before: string): Figure["kind"] {
  const next = behind.trimStart();
  const begins = (words: readonly string[]): boolean => words.some((word) => next.startsWith(word));
  if (next.startsWith("%") || writings.some(({ percent }) => begins(percent))) return "percent";
  if (/^[x×](?!\p{L})/u.test(next) || /(?:^|\s)[x×]$/.test(before)) return "multiple";
  if (writings.some(({ times }) => begins(times))) return "multiple";
  return writings.some(({ time }) => begins(time)) ? "time" : "number";
}

/** Where a word that begins with a stem stands in a text in lowercase. */
function wordAt(text: string, stem: string): number {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const sign = text[at - 1];
    if (sign === undefined || sign.toLowerCase() === sign.toUpperCase()) return at;
  }
  return -1;
}

/** Dates in figures, days before or after the name of a month, and years: none of them says how much. */
const dates =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+|del\s+)?(?:19|20)\d{2}|\p{L}{3,}\s+\d{1,2},?\s+20\d{2}|(?<!\d)20[2-9]\d(?!\d)/gu;
