import { type Document, isScalar, type Pair, parseDocument, Scalar, visit } from "yaml";

/**
 * Parses a text into nodes that know every sign they were read from, down to each comma: edits are worked out on
 * them. It is another parser than the one that reads values, so that whoever edits has to check that both read the
 * same. Faults are in `errors`, nothing is thrown.
 */
export function parseEditTree(text: string): Document.Parsed {
  const tree = parseDocument(text, {
    prettyErrors: false,
    logLevel: "silent",
    keepSourceTokens: true,
  });
  visit(tree, { Pair: (_, pair) => nameEmptyKey(pair) });
  return tree;
}

/** A key that is null, or is missing before its colon, is named "null", as it is in the data. */
function nameEmptyKey(pair: Pair): void {
  if (pair.key === null) pair.key = new Scalar("null");
  else if (isScalar(pair.key) && pair.key.value === null) pair.key.value = "null";
}

/** What a key is called in the data. */
export function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
