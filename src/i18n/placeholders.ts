/** How people of a language mark what is still to be written. */
export interface PlaceholderWords {
  /** Words that mean it wherever they stand, written just so. */
  marks: readonly string[];
  /** Texts that mean it when they are all that is said. */
  alone: readonly string[];
  /** How a text in brackets begins that is to be replaced: "[your name]". */
  inBrackets: readonly string[];
}

const modules = import.meta.glob<PlaceholderWords>("./*/placeholders.ts", { eager: true, import: "default" });

/** The words of every language: a plan's text may be in one and its marks in another. */
export const placeholderWords: readonly PlaceholderWords[] = Object.values(modules);
