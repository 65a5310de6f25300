import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { Chapter } from "../../model/chapter.ts";

/** Laying out the pages of longer texts takes minutes, and so does breaking longer words; in letters. */
const MOST_TEXT = 60_000;
const LONGEST_WORD = 120;

/**
 * What works out the pages that the contents name, by laying them out as Word does. Of a text that is too long for that,
 * the contents are without them until Word, which then asks, is told to count.
 */
export function pageNumbersOf(title: string, chapters: readonly Chapter[]): PageNumberEstimator | undefined {
  const texts = textsIn([title, chapters]);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > MOST_TEXT || texts.some((text) => longestWord.test(text))) return undefined;
  return estimatePageNumbersWith({ guess: true });
}

const longestWord = new RegExp(`\\S{${LONGEST_WORD + 1}}`);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
