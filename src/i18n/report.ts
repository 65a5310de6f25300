import { escapeControls, escapeControlsInLines } from "../platform/escape-controls.ts";
import type { LintReportWords } from "./en/report.ts";
import { fallbackLanguage } from "./languages.ts";

export type { LintReportWords };

const modules = import.meta.glob<LintReportWords>("./*/report.ts", { import: "default" });

/** The fixed words of reports and rule pages in a language that is one of `languages`. */
export async function loadLintReportWords(language: string): Promise<LintReportWords> {
  const load = modules[`./${language}/report.ts`] ?? modules[`./${fallbackLanguage}/report.ts`];
  if (!load) throw new Error(`no words for reports in "${language}"`);
  return load();
}

type PlaceholderValues = Readonly<Record<string, string | number>>;

/**
 * Returns a text with `{name}` filled, and `{name:one|many}` by whether the figure is one. What fills it stays in its line
 * and cannot control a terminal: line breaks and control characters in it are shown as escapes.
 */
export function fillPlaceholders(text: string, data: PlaceholderValues): string {
  return replacePlaceholders(text, data, escapeControls);
}

/** As `fillWords`, but what fills the text keeps its lines. */
export function fillPlaceholdersInLines(text: string, data: PlaceholderValues): string {
  return replacePlaceholders(text, data, escapeControlsInLines);
}

function replacePlaceholders(
  text: string,
  data: PlaceholderValues,
  shown: (value: string) => string,
): string {
  return text.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = data[name] ?? "";
      return many === undefined ? shown(String(value)) : value === 1 ? (one ?? "") : many;
    },
  );
}
