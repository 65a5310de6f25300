import { findMatches } from "./find-matches.ts";

/** Words of a language for titles and groups, in lower case; stems end in `*`. */
export interface RoleWords {
  /** Words for groups: "team", "department", "volunteers". */
  groups: readonly string[];
  /** Words for titles: "manager", "director". */
  titles: readonly string[];
  /** Words that are added to them: "social", "media", "head", "of", "senior". */
  fields: readonly string[];
}

const modules = import.meta.glob<RoleWords>("./*/roles.ts", { eager: true, import: "default" });
const allWords = Object.values(modules);

const matcher = (key: keyof RoleWords): ((word: string) => boolean) => {
  const entries = allWords.flatMap((words) => words[key]);
  const whole = new Set(entries.filter((entry) => !entry.endsWith("*")));
  const stems = entries.flatMap((entry) => (entry.endsWith("*") ? [entry.slice(0, -1)] : []));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
};

const isGroup = matcher("groups");
const isTitle = matcher("titles");
const isField = matcher("fields");
const wordPattern = /[\p{L}\d&]+/gu;

/**
 * Returns whether a name is only a title or a group: "Social media manager", „Екип“, «Equipo de prensa». A
 * name with any other word may be a person's.
 */
export function isRoleOrGroup(name: string): boolean {
  const words = findMatches(wordPattern, name.toLowerCase()).map(([word]) => word);
  return (
    words.some((word) => isGroup(word) || isTitle(word)) &&
    words.every((word) => isGroup(word) || isTitle(word) || isField(word))
  );
}
