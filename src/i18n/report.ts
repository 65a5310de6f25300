import { visible, visibleLines } from "../platform/escape-controls.ts";
import type { ReportWords } from "./en/report.ts";
import { fallbackLanguage } from "./languages.ts";

export type { ReportWords };

const modules = import.meta.glob<ReportWords>("./*/report.ts", { import: "default" });

/** The fixed words of reports and rule pages in a language that is one of `languages`. */
export async function loadReportWords(language: string): Promise<ReportWords> {
  const load = modules[`./${language}/report.ts`] ?? modules[`./${fallbackLanguage}/report.ts`];
  if (!load) throw new Error(`no words for reports in "${language}"`);
  return load();
}

type Filling = Readonly<Record<string, string | number>>;

/**
 * Returns a text with `{name}` filled, and `{name:one|many}` by whether the figure is one. What fills it stays in its line
 * and cannot control a terminal: line breaks and control characters in it are shown as escapes.
 */
export function fillWords(text: string, data: Filling): string {
  return filled(text, data, visible);
}

/** As `fillWords`, but what fills the text keeps its lines. */
export function fillLines(text: string, data: Filling): string {
  return filled(text, data, visibleLines);
}

function filled(text: string, data: Filling, shown: (value: string) => string): string {
  return text.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = data[name] ?? "";
      return many === undefined ? shown(String(value)) : value === 1 ? (one ?? "") : many;
    },
  );
}
