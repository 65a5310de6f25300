/** How people of a language promise that whoever writes is answered. */
export interface PromiseWords {
  /** What every such sentence has in it: of the others nothing more need be asked, which takes long. */
  answer: RegExp;
  phrases(): PromisePhrases;
}

/** Each is looked for within one sentence. */
export interface PromisePhrases {
  /** Every comment is answered, all messages are. */
  all: readonly RegExp[];
  /** No comment is left without an answer. */
  none: readonly RegExp[];
  /** What takes a promise of the first kind back, or makes it smaller: not, most of, unless. */
  unless: RegExp;
}

const modules = import.meta.glob<PromiseWords>("./*/promises.ts", { eager: true, import: "default" });

/** The words of every language: a plan may mix them. */
export const promiseWords: readonly PromiseWords[] = Object.values(modules);
