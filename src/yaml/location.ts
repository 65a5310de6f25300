/** The way to a value, by keys and the indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** Offsets of a piece of the text; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}
