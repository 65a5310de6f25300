import type { FieldWordsByPath } from "./fields.ts";

/** The words of things that have the same keys in several places, by each of the places. */
export function repeatFields(paths: readonly string[], fields: FieldWordsByPath): FieldWordsByPath {
  return Object.fromEntries(
    paths.flatMap((place) => Object.entries(fields).map(([key, words]) => [`${place}${key}`, words])),
  );
}
