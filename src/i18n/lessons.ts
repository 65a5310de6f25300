import type { Lesson, LessonId, Lessons } from "./en/lessons.ts";
import { fallbackLanguage } from "./languages.ts";

export type { Lesson, LessonId, Lessons };

const modules = import.meta.glob<Lessons>("./*/lessons.ts", { import: "default" });

/** The page that the wizard shows before each of its steps, in a language that is one of `languages`. */
export async function loadLessons(language: string): Promise<Lessons> {
  const load = modules[`./${language}/lessons.ts`] ?? modules[`./${fallbackLanguage}/lessons.ts`];
  if (!load) throw new Error(`no lessons in "${language}"`);
  return load();
}
