import type { Fields } from "./fields.ts";

/** The words of things that have the same keys in several places, by each of the places. */
export function repeated(places: readonly string[], fields: Fields): Fields {
  return Object.fromEntries(
    places.flatMap((place) => Object.entries(fields).map(([key, words]) => [`${place}${key}`, words])),
  );
}
