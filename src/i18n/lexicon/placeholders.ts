/** Words of a language that mark unfinished text. */
export interface PlaceholderWords {
  /** Case-sensitive words that mark unfinished text anywhere. */
  marks: readonly string[];
  /** Texts that are placeholders if they are the whole value. */
  alone: readonly string[];
  /** The first words of placeholders in brackets: "[your name]". */
  inBrackets: readonly string[];
  /** Texts that are placeholders if nothing else is in the brackets: "[link]". */
  wholeBrackets: readonly string[];
  /** Labels in brackets that are not placeholders: "[VIDEO]". */
  labels: readonly string[];
}

const modules = import.meta.glob<PlaceholderWords>("./*/placeholders.ts", { eager: true, import: "default" });

/** The words of all languages, because placeholders may be in another language than the plan. */
export const placeholderWords: readonly PlaceholderWords[] = Object.values(modules);
