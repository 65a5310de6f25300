/** Words by which statements of objectives are recognized in a language. All of them are in lower case. */
export interface AimWords {
  /** Verbs of change, in the forms with which an objective begins; a * matches any ending. */
  changes: readonly string[];
  /** Verbs that only name the result of a change: "grow followers and reach 5,000" is one objective. */
  results: readonly string[];
  /** Words for "and". */
  and: readonly string[];
  /** Words that may precede a verb, also after "and": "to", „да“. */
  particles: readonly string[];
  /** Words that introduce a purpose or a means; the text after them is not a separate objective. */
  purposes: readonly string[];
  /** Verbs for the team's own work, in the forms with which an objective begins. */
  works: readonly string[];
  /** Words for the output of such work. */
  outputs: readonly string[];
}

const modules = import.meta.glob<AimWords>("./*/aims.ts", { eager: true, import: "default" });

/** The words of all languages, because a statement may be in another language than the plan. */
export const aimWords: readonly AimWords[] = Object.values(modules);
