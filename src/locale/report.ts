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

/** Fills `{name}`, and `{name:one|many}` by whether the figure is one. */
export function fillWords(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?::([^{}|]*)\|([^{}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = data[name] ?? "";
      return many === undefined ? String(value) : value === 1 ? (one ?? "") : many;
    },
  );
}
