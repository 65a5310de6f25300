import type { Lesson, LessonId, Lessons } from "./en/lessons.ts";
import { fallbackLanguage } from "./languages.ts";

export type { Lesson, LessonId, Lessons };

const modules = import.meta.glob<Lessons>("./*/lessons.ts", { import: "default" });

/**
 * Returns the introductions of the wizard's steps in a language; in English if it is not one of `languages`.
 */
export async function loadLessons(language: string): Promise<Lessons> {
  const load = modules[`./${language}/lessons.ts`] ?? modules[`./${fallbackLanguage}/lessons.ts`];
  if (!load) throw new Error(`no lessons in "${language}"`);
  return load();
}
