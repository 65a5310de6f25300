import type { TextRange } from "./location.ts";

/** A key of a mapping with its value; `{a}` and `? a` have keys without a value. */
export interface YamlPair {
  /** The name of the key in the data. */
  key: string;
  keyNode: YamlNode;
  value: YamlNode | undefined;
}

/** The range of a value in a YAML text, without its anchor and tag, as offsets; `end` is exclusive. */
export interface YamlNode extends TextRange {
  /** `empty` is a value that is not written, such as after `key:`. */
  kind: "scalar" | "mapping" | "sequence" | "alias" | "empty";
  /** Whether it is written with `{}` or `[]`. */
  flow: boolean;
  pairs: readonly YamlPair[];
  items: readonly YamlNode[];
  /** The offsets of the dashes of a list. */
  dashes?: readonly number[];
  /** The node that an alias refers to. */
  target?: YamlNode;
}

/** The positions of the values in a YAML text. */
export interface Positions {
  /** `undefined` if the text has no value or cannot be parsed. */
  root: YamlNode | undefined;
  /** The offset of a second document. */
  secondDocument?: number;
  /** If the text cannot be parsed: the nodes that the parser was reading when it stopped, innermost last. */
  unfinished: readonly UnfinishedNode[];
}

/** A node that the parser was reading when it stopped. */
interface UnfinishedNode {
  start: number;
  /** The nodes inside it that were read completely. */
  read: readonly YamlNode[];
}

/** Returns whether a node is a mapping or a list. */
export function isCollectionNode(node: YamlNode | undefined): boolean {
  return node?.kind === "mapping" || node?.kind === "sequence";
}
