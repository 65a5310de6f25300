import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import { commentsIn } from "../../yaml/comments.ts";
import { parseEditTree } from "../../yaml/edit-tree.ts";
import { readYaml } from "../../yaml/read-yaml.ts";

/** The entry of a custom rule in a configuration: the path of its module, or its declaration. */
export type ConfigEntry =
  | { key: "plugins"; path: string }
  | { key: "customRules"; id: string; declaration: string };

/** Returns the lines of an entry, including its top-level key. */
export function entryLines(entry: ConfigEntry): string {
  return `${entry.key}:\n${indented(entryBody(entry), "  ")}`;
}

function entryBody(entry: ConfigEntry): string {
  return entry.key === "plugins" ? `- ${entry.path}\n` : `${entry.id}:\n${indented(entry.declaration, "  ")}`;
}

/**
 * Adds an entry to the text of a configuration and leaves every other character unchanged. An entry with the
 * same id is replaced.
 * @returns `undefined` if that is not possible, or the result is not the old configuration plus the entry
 */
export function addConfigEntry(text: string, entry: ConfigEntry): string | undefined {
  const after = editConfig(text, entry);
  if (after === undefined) return undefined;
  const { data, diagnostics } = readYaml(after.text);
  const expected = dataWithEntry((readYaml(text).data ?? {}) as Record<string, unknown>, entry);
  if (diagnostics.length > 0 || !isDeepStrictEqual(data, expected)) return undefined;
  const kept = after.text.replace(after.added, () => after.removed);
  if (kept.trimEnd() !== text.trimEnd()) return undefined;
  const comments = commentsIn(text).length - commentsIn(after.removed).length;
  return commentsIn(after.text).length === comments + commentsIn(after.added).length ? after.text : undefined;
}

interface ConfigEdit {
  text: string;
  added: string;
  removed: string;
}

function editConfig(text: string, entry: ConfigEntry): ConfigEdit | undefined {
  const tree = parseEditTree(text);
  const root = tree.contents as ParsedNode | null;
  if (tree.errors.length > 0) return undefined;
  if (root === null) return insert(text, text.length, entryLines(entry));
  if (!isMap(root) || root.flow) return undefined;
  const pair = pairOf(root.items, entry.key);
  if (!pair) return insert(text, text.length, entryLines(entry));
  const list = pair.value;
  if (entry.key === "plugins" && isSeq<ParsedNode>(list) && list.range) {
    const last = list.items.at(-1)?.range;
    if (!last) return undefined;
    if (list.flow) return { ...splice(text, last[1], last[1], `, ${entry.path}`), removed: "" };
    return insert(text, endOfLine(text, last[1]), indented(entryBody(entry), indentAt(text, list.range[0])));
  }
  if (entry.key === "customRules" && isMap<ParsedNode, ParsedNode | null>(list) && !list.flow && list.range)
    return insertRule(text, entry, list.items, indentAt(text, list.range[0]));
  return undefined;
}

function insertRule(
  text: string,
  entry: ConfigEntry & { key: "customRules" },
  rules: readonly Pair<ParsedNode, ParsedNode | null>[],
  indent: string,
): ConfigEdit | undefined {
  const lines = indented(entryBody(entry), indent);
  const existing = pairOf(rules, entry.id);
  const target = existing ?? rules.at(-1);
  if (!target?.value?.range) return undefined;
  const end = endOfLine(text, target.value.range[1]);
  if (!existing) return insert(text, end, lines);
  const start = text.lastIndexOf("\n", existing.key.range[0] - 1) + 1;
  return splice(text, start, end, withLineBreaksOf(text, lines));
}

function pairOf<Value>(pairs: readonly Pair<ParsedNode, Value>[], key: string) {
  return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Inserts lines at the start of a line, or at the end of a text whose last line may have no line break. */
function insert(text: string, at: number, lines: string): ConfigEdit {
  const needsLineBreak = at > 0 && text[at - 1] !== "\n";
  return splice(text, at, at, withLineBreaksOf(text, `${needsLineBreak ? "\n" : ""}${lines}`));
}

function splice(text: string, start: number, end: number, added: string): ConfigEdit {
  return { text: text.slice(0, start) + added + text.slice(end), added, removed: text.slice(start, end) };
}

function withLineBreaksOf(text: string, lines: string): string {
  return text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
}

/** Returns the start of the line after an offset, or the offset if it is the start of a line. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Returns the indentation of a list or mapping. */
function indentAt(text: string, offset: number): string {
  return " ".repeat(offset - (text.lastIndexOf("\n", offset - 1) + 1));
}

function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}

function dataWithEntry(data: Record<string, unknown>, entry: ConfigEntry): Record<string, unknown> {
  const existing = data[entry.key];
  if (entry.key === "plugins") return { ...data, plugins: [...((existing as unknown[]) ?? []), entry.path] };
  const declared = readYaml(entry.declaration).data;
  return { ...data, customRules: { ...(existing as object), [entry.id]: declared } };
}
