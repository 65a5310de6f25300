import { type ImportDraft, type ReferenceTarget, referenceTargets } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { wordsOf } from "./tokens.ts";

/** The ids of all things of a kind that a text points to by name; none where it names none. */
export function idsIn(text: string, collection: ReferenceTarget, draft: ImportDraft): string[] {
  const known = draft.namedItems(collection);
  if (known.length === 0 || text.length > MAX_VALUE_LENGTH) return [];
  if (wordsOf(text).every((word) => draft.vocabulary.wordsForAll.has(word)) && wordsOf(text).length > 0)
    return known.map(({ id }) => id);
  const whole = idOf(text, collection, draft);
  if (whole) return [whole];
  const parts = splitNames(text).map((part) => part.trim());
  const found = parts.filter(Boolean).map((part) => idOf(part, collection, draft));
  return found.every((id) => id !== undefined) ? [...new Set(found as string[])] : [];
}

/** The parts of a text in which several things are named, whatever its language. */
export function splitNames(text: string): string[] {
  return text.split(/[,;\n/]|\s(?:и|and|y|e|&)\s/u);
}

/** The id of the one thing of a kind that a text points to: by its name, or by words that it alone has. */
export function idOf(text: string, collection: ReferenceTarget, draft: ImportDraft): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const words = wordsOf(text).join(" ");
  if (!words) return undefined;
  const known = draft.namedItems(collection);
  const same = known.find(
    ({ id, names }) => id === words || names.some((name) => wordsOf(name).join(" ") === words),
  );
  if (same) return same.id;
  const rated = known.map(({ id, names }) => ({
    id,
    share: Math.max(0, ...names.map((name) => nameSimilarity(text, name))),
  }));
  rated.sort((a, b) => b.share - a.share);
  const [best, second] = rated;
  if (!best || best.share < 0.6 || best.share === second?.share) return undefined;
  return best.id;
}

/** How many of a text's telling words stand in a name, as a part of one. Endings do not count: words are inflected. */
function nameSimilarity(text: string, name: string): number {
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 3));
  const telling = (words: string) => wordsOf(words).filter((word) => word.length > 2 || /^\d+$/.test(word));
  const sought = telling(text);
  const there = telling(name).map(stem);
  if (sought.length === 0) return 0;
  const found = sought
    .map(stem)
    .filter((word) => there.some((other) => other.startsWith(word) || word.startsWith(other)));
  return found.length / sought.length;
}

/** A name as people are called: two or three words, each with a capital. */
const personName = /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]*\.?){1,3}$/u;
/** What stands before a name, shortened: "Dr. ", "д-р ", "адв. ". */
const titlePrefix = /^\p{L}{1,5}(?:\.|-\p{L}{1,2})\s*(?=\p{L})/u;

/** The id of a person: of the team, or one who joins it by being named. */
export function personIn(text: string, draft: ImportDraft): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  const known = idOf(text, "person", draft);
  if (known) return known;
  const [, name = text] = /^([^(,;–—]+?)\s*(?:[(,;–—].*)?$/u.exec(text) ?? [];
  const there = name !== text ? idOf(name, "person", draft) : undefined;
  if (there) return there;
  const bare = name.trim().replace(titlePrefix, "");
  return personName.test(bare) && bare.length <= 60 ? addPerson(name.trim(), draft) : undefined;
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
