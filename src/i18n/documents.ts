import type { DocumentWords } from "./en/documents.ts";
import { fallbackLanguage } from "./languages.ts";

export type { DocumentWords };

const modules = import.meta.glob<DocumentWords>("./*/documents.ts", { import: "default" });

/** Returns the fixed texts of documents in a language; in English if it is not one of `languages`. */
export async function loadDocumentWords(language: string): Promise<DocumentWords> {
  const load = modules[`./${language}/documents.ts`] ?? modules[`./${fallbackLanguage}/documents.ts`];
  if (!load) throw new Error(`no words for documents in "${language}"`);
  return load();
}
