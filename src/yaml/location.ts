/** The way to a value, by keys and the indexes of lists. */
export type Path = readonly (string | number)[];

/** Offsets of a piece of the text; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}
