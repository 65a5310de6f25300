import { CORE_SCHEMA, type LoadOptions, load, YAMLException } from "js-yaml";
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

/** Its types do not know of the limit yet. */
const options: LoadOptions & { maxDepth: number } = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH };

/** A place where the two parsers may differ. */
interface Difference {
  /** The sign that it begins with, where that is rare: to look for a sign is far faster than to try a pattern. */
  sign?: string;
  /** Tried where the sign stands; in the whole text where there is none. */
  pattern: RegExp;
}

/**
 * Where the two parsers differ, so that only one of them is asked. Each pattern begins with the sign that is looked
 * for, and looks back from there: that is faster than to ask at every place what stands before.
 */
const differences: readonly Difference[] = [
  // An asterisk may be an alias, and one place alone decides what those may do.
  { sign: "*", pattern: /\*(?<=(?:^|[\s{[,])\*)\S/my },
  // Figures with an underscore, or in binary, are figures to one of them only.
  { sign: "_", pattern: /_(?<=(?:^|[\s{[,])[-+]?\d[\d.]*_)/my },
  { sign: "0b", pattern: /0b(?<=(?:^|[\s{[,])[-+]?0b)/my },
  // A text in lines of its own that belongs to no key.
  { sign: "|", pattern: /\|(?<=^(?:---)?[ \t]*\|)/my },
  { sign: ">", pattern: />(?<=^(?:---)?[ \t]*>)/my },
  // A tag.
  { sign: "!", pattern: /!(?<=(?:^|[-:?[{,])[ \t]*!)/my },
  // A text in quotes that goes on in the next line, which may not be far enough in. After a question mark or a colon
  // without a space, a quote ends a text.
  { sign: "'", pattern: /'(?<=(?:^|[-:?][ \t]+|["'\]}\s]:|[,[{])[ \t]*')(?:[^'\n]|'')*$/my },
  { sign: '"', pattern: /"(?<=(?:^|[-:?][ \t]+|["'\]}\s]:|[,[{])[ \t]*")(?:[^"\\\n]|\\.)*$/my },
  // A comment must not touch what is before it; a color in quotes is none.
  { sign: "#", pattern: /#(?<=["'\][{},]#)(?![0-9a-fA-F]{3,8}["'])/y },
  // Standing alone, a colon or question mark may begin a key without a name, or one of many lines.
  { pattern: /[:?](?<=(?:^|[\s{[,])[:?])(?=\s|$)/m },
  // A list or mapping as a key.
  { pattern: /[\]}][ \t]*:/ },
  // An item of a list that is empty, or begins in the next line.
  { pattern: /-(?<=(?:^|[ \t])-)[ \t]*(?:#|$)/m },
];

function isOdd(text: string): boolean {
  return differences.some(({ sign, pattern }) =>
    sign === undefined ? pattern.test(text) : standsIn(text, sign, pattern),
  );
}

/** Whether a pattern fits at one of the places where the sign stands that it begins with. */
function standsIn(text: string, sign: string, pattern: RegExp): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return true;
  }
  return false;
}

/**
 * Reads YAML 1.2 text into plain data. Values come from the fast parser; the parser that knows positions and can go
 * on after a fault is asked only where the two differ, or when the fast one refuses. The fast one always goes first,
 * for it alone knows when to stop going deeper.
 */
export function readYaml(text: string): Reading {
  try {
    const data: unknown = load(text, options) ?? null;
    return isOdd(text) ? readTree(text) : { data, faults: [] };
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
