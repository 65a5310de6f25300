import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { Chapter } from "../../model/chapter.ts";

/** Laying out the pages of longer texts takes minutes, and so does breaking longer words; in letters. */
const MAX_TEXT_LENGTH = 60_000;
const MAX_WORD_LENGTH = 120;

/**
 * What works out the pages that the contents name, by laying them out as Word does. Of a text that is too long for that,
 * the contents are without them until Word, which then asks, is told to count.
 */
export function pageNumberEstimator(
  title: string,
  chapters: readonly Chapter[],
): PageNumberEstimator | undefined {
  const texts = collectTexts([title, chapters]);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > MAX_TEXT_LENGTH || texts.some((text) => tooLongWord.test(text))) return undefined;
  return estimatePageNumbersWith({ guess: true });
}

const tooLongWord = new RegExp(`\\S{${MAX_WORD_LENGTH + 1}}`);

function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
}
