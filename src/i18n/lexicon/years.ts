/** Words of a language that show whether a sentence with a year is about the future or the past. */
export interface YearWords {
  /** Words and stems of greetings and beginnings, in lower case. */
  ahead: readonly string[];
  /** Words and stems of reviews and thanks, in lower case. */
  back: readonly string[];
}

const modules = import.meta.glob<YearWords>("./*/years.ts", { eager: true, import: "default" });

const wordsFor = (key: keyof YearWords): RegExp => {
  const words = Object.values(modules).flatMap((language) => language[key]);
  return new RegExp(`(?<![a-zà-ÿа-я])(?:${words.join("|")})|20[12]\\d(?:${words.join("|")})`);
};

const aheadPattern = wordsFor("ahead");
const backPattern = wordsFor("back");

/** Returns whether a lower-case text is about something that will begin. */
export function looksAhead(text: string): boolean {
  return aheadPattern.test(text);
}

/** Returns whether a lower-case text is about something that is over. */
export function looksBack(text: string): boolean {
  return backPattern.test(text);
}
