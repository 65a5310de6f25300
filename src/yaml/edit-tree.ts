import { type Document, isScalar, type Pair, parseDocument, Scalar, visit } from "yaml";

/**
 * Parses a text into nodes with all their source tokens, down to each comma, which are needed to plan edits.
 * This is not the parser that reads the values, so callers have to check that both read the same data. Syntax
 * errors are in `errors`. It does not throw.
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

/** Names a key that is null or missing before its colon "null", as in the data. */
function nameEmptyKey(pair: Pair): void {
  if (pair.key === null) pair.key = new Scalar("null");
  else if (isScalar(pair.key) && pair.key.value === null) pair.key.value = "null";
}

/** Returns the name of a key in the data. */
export function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
