/**
 * Generic environmental claims of a language, as Directive (EU) 2024/825 lists them. In lower case; a * at
 * the end matches any ending. Words that are also colors or names, such as "green", are not in the lists.
 */
export interface GreenClaims {
  claims: readonly string[];
  /** Words that show that the claim rests on a recognized certificate. */
  evidence: readonly string[];
}

const modules = import.meta.glob<GreenClaims>("./*/green-claims.ts", { eager: true, import: "default" });

/** The words of all languages, because a post may be in another language than the plan. */
export const greenClaims: readonly GreenClaims[] = Object.values(modules);
