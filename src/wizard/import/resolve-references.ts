import { type ImportDraft, type ReferenceTarget, referenceTargets } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { wordsOf } from "./tokens.ts";

/**
 * Returns the ids of all entities in a collection that a text names, or of the whole collection if the text
 * means all of them. Returns an empty list if any name is unknown.
 */
export function idsIn(text: string, collection: ReferenceTarget, draft: ImportDraft): string[] {
  const known = draft.namedItems(collection);
  if (known.length === 0 || text.length > MAX_VALUE_LENGTH) return [];
  if (wordsOf(text).every((word) => draft.vocabulary.wordsForAll.has(word)) && wordsOf(text).length > 0)
    return known.map(({ id }) => id);
  const single = idOf(text, collection, draft);
  if (single) return [single];
  const parts = splitNames(text).map((part) => part.trim());
  const found = parts.filter(Boolean).map((part) => idOf(part, collection, draft));
  return found.every((id) => id !== undefined) ? [...new Set(found as string[])] : [];
}

/** Splits a list of names at commas, line breaks and the words for "and" in all languages. */
export function splitNames(text: string): string[] {
  return text.split(/[,;\n/]|\s(?:и|and|y|e|&)\s/u);
}

/** Returns the id of the entity in a collection that a text names, by its name or by words unique to it. */
export function idOf(text: string, collection: ReferenceTarget, draft: ImportDraft): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const words = wordsOf(text).join(" ");
  if (!words) return undefined;
  const known = draft.namedItems(collection);
  const exact = known.find(
    ({ id, names }) => id === words || names.some((name) => wordsOf(name).join(" ") === words),
  );
  if (exact) return exact.id;
  const ratings = known.map(({ id, names }) => ({
    id,
    share: Math.max(0, ...names.map((name) => nameSimilarity(text, name))),
  }));
  ratings.sort((a, b) => b.share - a.share);
  const [best, second] = ratings;
  if (!best || best.share < 0.6 || best.share === second?.share) return undefined;
  return best.id;
}

/**
 * Returns the share of a text's significant words that occur in a name, from 0 to 1. Ignores inflected
 * endings.
 */
function nameSimilarity(text: string, name: string): number {
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 3));
  const significantWords = (words: string) =>
    wordsOf(words).filter((word) => word.length > 2 || /^\d+$/.test(word));
  const textWords = significantWords(text);
  const nameStems = significantWords(name).map(stem);
  if (textWords.length === 0) return 0;
  const found = textWords
    .map(stem)
    .filter((word) => nameStems.some((other) => other.startsWith(word) || word.startsWith(other)));
  return found.length / textWords.length;
}

/** A personal name: two to four words, each with a capital letter. */
const personName = /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]*\.?){1,3}$/u;
/** An abbreviated title before a name: "Dr. ", "д-р ", "адв. ". */
const titlePrefix = /^\p{L}{1,5}(?:\.|-\p{L}{1,2})\s*(?=\p{L})/u;

/** Returns the id of a team member by name. A name that is not in the team yet is added, except in a trial. */
export function personIn(text: string, draft: ImportDraft): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const known = idOf(text, "person", draft);
  if (known) return known;
  const [, name = text] = /^([^(,;–—]+?)\s*(?:[(,;–—].*)?$/u.exec(text) ?? [];
  const knownByName = name !== text ? idOf(name, "person", draft) : undefined;
  if (knownByName) return knownByName;
  const withoutTitle = name.trim().replace(titlePrefix, "");
  return personName.test(withoutTitle) && withoutTitle.length <= 60
    ? addPerson(name.trim(), draft)
    : undefined;
}

/** Adds a person to the team. */
function addPerson(name: string, draft: ImportDraft): string {
  if (draft.isTrial) return name;
  const place = referenceTargets.person;
  const id = draft.idFor(place, name);
  draft.add(place, [{ id, name }]);
  draft.addNames(place, id, [name]);
  return id;
}
