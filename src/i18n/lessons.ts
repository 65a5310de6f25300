import type { Lesson, LessonId, Lessons } from "./en/lessons.ts";
import { wordsLoader } from "./words-loader.ts";

export type { Lesson, LessonId, Lessons };

/**
 * Returns the introductions of the wizard's steps in a language; in English if it is not one of `languages`.
 */
export const loadLessons = wordsLoader(import.meta.glob<Lessons>("./*/lessons.ts", { import: "default" }));
