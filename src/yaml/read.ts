import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Document } from "yaml";
import { explainSyntax, type SyntaxFault } from "./syntax.ts";
import { parseTree } from "./tree.ts";

export interface Reading {
  data: unknown;
  faults: SyntaxFault[];
  /** The node tree, where the text had to be read with it. */
  tree?: Document.Parsed;
}

/** Deeper than any plan goes; what lies deeper is a mistake or an attack. */
const MAX_DEPTH = 64;

/** A colon or question mark standing alone may begin a key without a name or of many lines: the parsers differ there. */
const ODD_KEY = /(?:^|[\s{[,])[:?](?=\s|$)/m;

/**
 * Reads YAML 1.2 text into plain data. Values come from the fast parser; the parser that knows positions and
 * can go on after a fault is asked only when the fast one refuses, which it also does for every alias, so that
 * one place alone decides what aliases may do.
 */
export function readYaml(text: string): Reading {
  if (ODD_KEY.test(text)) return readTree(text);
  try {
    return { data: load(text, { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH, maxAliases: 0 }), faults: [] };
  } catch (error) {
    if (tooDeep(error)) return { data: undefined, faults: [depthFault(error, text)] };
    return readTree(text);
  }
}

/** Reads by the node tree alone: slower, complete, with every fault. */
export function readTree(text: string): Reading {
  const tree = parseTree(text);
  const faults = tree.errors.map((error) => explainSyntax(error, text));
  if (faults.length > 0) return { data: undefined, faults, tree };
  try {
    return { data: tree.toJS({ maxAliasCount: 100 }), faults, tree };
  } catch {
    return { data: undefined, faults: [aliasFault(text)], tree };
  }
}

function tooDeep(error: unknown): error is YAMLException {
  return error instanceof YAMLException && /depth/i.test(error.reason);
}

function depthFault(error: YAMLException, text: string): SyntaxFault {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  return { message: "deep", data: { levels: MAX_DEPTH }, start, end: Math.min(start + 1, text.length) };
}

function aliasFault(text: string): SyntaxFault {
  const alias = text.search(/(?<=^|[\s[{,:])\*\S/m);
  const start = Math.max(alias, 0);
  return {
    message: "aliases",
    start,
    end: start + (/^\*[^\s,\]}]+/.exec(text.slice(start))?.[0].length ?? 1),
  };
}
