/** Patterns of a language for promises to answer all comments or messages. */
export interface PromiseWords {
  /** A quick test that every such sentence passes, because matching the phrases is slow. */
  answer: RegExp;
  phrases(): PromisePhrases;
}

/** Patterns that are matched against single sentences. */
export interface PromisePhrases {
  /** Promises that all comments or messages are answered. */
  all: readonly RegExp[];
  /** Promises that no comment or message stays unanswered. */
  none: readonly RegExp[];
  /** Words that negate or limit a promise of the first kind: not, most of, unless. */
  unless: RegExp;
}

const modules = import.meta.glob<PromiseWords>("./*/promises.ts", { eager: true, import: "default" });

/** The patterns of all languages, because a plan may mix languages. */
export const promiseWords: readonly PromiseWords[] = Object.values(modules);
