import type { PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { Chapter } from "../../model/chapter.ts";

/**
 * The limits, in characters, up to which pages are laid out. Longer texts, and longer words, would take
 * minutes.
 */
const MAX_TEXT_LENGTH = 60_000;
const MAX_WORD_LENGTH = 120;

/**
 * Returns the estimator of the page numbers in the table of contents, which lays out the pages as Word does;
 * `undefined` if the text is too long. The table of contents then has no page numbers until Word asks to
 * update it.
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
