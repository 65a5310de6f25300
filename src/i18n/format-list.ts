import { intlFormatter } from "./intl-formatter.ts";

/** Returns texts joined by the rules of a language: "a, b and c", or "a, b or c" for a disjunction. */
export function formatList(
  texts: Iterable<string>,
  locale: string,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  // British English, because it has no comma before the last "and".
  return intlFormatter(Intl.ListFormat, locale === "en" ? "en-GB" : locale, { type }).format(texts);
}
