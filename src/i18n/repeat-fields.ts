import type { FieldWordsByPath } from "./fields.ts";

/** Returns the texts of fields that occur at several paths, for each of the paths. */
export function repeatFields(paths: readonly string[], fields: FieldWordsByPath): FieldWordsByPath {
  return Object.fromEntries(
    paths.flatMap((path) => Object.entries(fields).map(([key, words]) => [`${path}${key}`, words])),
  );
}
