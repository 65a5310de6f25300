/** The path to a value: keys and list indexes. */
export type YamlPath = readonly (string | number)[];

/** A range of a text, as offsets in UTF-16 code units; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}
