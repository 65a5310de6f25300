import { escapeControls, escapeControlsInLines } from "../platform/escape-controls.ts";
import type { LintReportWords } from "./en/report.ts";
import { wordsLoader } from "./words-loader.ts";

export type { LintReportWords };

/**
 * Returns the fixed texts of reports and rule pages in a language; in English if it is not one of
 * `languages`.
 */
export const loadLintReportWords = wordsLoader(
  import.meta.glob<LintReportWords>("./*/report.ts", { import: "default" }),
);

type PlaceholderValues = Readonly<Record<string, string | number>>;

/**
 * Returns a text with `{name}` replaced by the value, and `{name:one|many}` by one of the words. Line breaks
 * and control characters in values are escaped.
 */
export function fillPlaceholders(text: string, data: PlaceholderValues): string {
  return replacePlaceholders(text, data, escapeControls);
}

/** Like `fillPlaceholders`, but keeps line breaks in values. */
export function fillPlaceholdersInLines(text: string, data: PlaceholderValues): string {
  return replacePlaceholders(text, data, escapeControlsInLines);
}

function replacePlaceholders(
  text: string,
  data: PlaceholderValues,
  escapeValue: (value: string) => string,
): string {
  return text.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = data[name] ?? "";
      return many === undefined ? escapeValue(String(value)) : value === 1 ? (one ?? "") : many;
    },
  );
}
