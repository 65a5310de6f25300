/** Words of a language that promise a change without saying how much of it. */
export interface VagueWords {
  /** Whole words, phrases, and stems that end in an asterisk; all in lowercase. */
  words: readonly string[];
  /** Verbs by which a statement sets out to change something, as stems: two of them may be two objectives. */
  changes: readonly string[];
  /** What joins two parts of a sentence. */
  joints: readonly string[];
}

const modules = import.meta.glob<VagueWords>("./*/vague.ts", { eager: true, import: "default" });

/** The words of every language: a statement may be in another one than its plan. */
export const vagueWords: readonly VagueWords[] = Object.values(modules);
