/** How people of a language say what is to be done. All of it is in lowercase. */
export interface AimWords {
  /** Verbs for changes that an objective may be, in the forms an objective begins with; a * stands for any ending. */
  changes: readonly string[];
  /** Verbs that only say where such a change leads: "grow followers and reach 5,000" is one objective. */
  results: readonly string[];
  /** "and". */
  and: readonly string[];
  /** What may stand between "and" and a verb, or before the first one: "to", „да“. */
  particles: readonly string[];
  /** What begins a purpose or a means: what comes after is no objective of its own. */
  purposes: readonly string[];
  /** Verbs for our own work, in the forms an objective begins with. */
  works: readonly string[];
  /** What such work makes. */
  outputs: readonly string[];
}

const modules = import.meta.glob<AimWords>("./*/aims.ts", { eager: true, import: "default" });

/** The words of every language: a statement may be in another than the plan. */
export const aimWords: readonly AimWords[] = Object.values(modules);
