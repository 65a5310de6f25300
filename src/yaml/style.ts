import { type Document, isCollection, isSeq, type Node, visit, type YAMLMap, type YAMLSeq } from "yaml";

/** The style of a document, for new values in it. */
export interface YamlStyle {
  /** The line break. */
  eol: string;
  /** The number of spaces by which a mapping is indented relative to its key. */
  mapIndent: number;
  /** The number of spaces by which a list is indented relative to its key. */
  listIndent: number;
  /** The number of spaces after the dash of an item. */
  dashGap: number;
  /** Whether short mappings are written with `{}`, and short lists of scalars with `[]`. */
  flowMaps: boolean;
  flowLists: boolean;
  /** The spaces inside `{}` and `[]`, next to the braces and brackets. */
  mapPadding: string;
  listPadding: string;
}

const defaultStyle: Omit<YamlStyle, "eol"> = {
  mapIndent: 2,
  listIndent: 2,
  dashGap: 1,
  flowMaps: true,
  flowLists: true,
  mapPadding: " ",
  listPadding: "",
};

/** Returns the style of a text. The style of the node `near` takes precedence. */
export function styleOf(text: string, tree: Document.Parsed, near?: Node | null): YamlStyle {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  return {
    eol,
    ...defaultStyle,
    ...detectStyle(text, tree.contents),
    ...(near && near !== tree.contents ? detectStyle(text, near, 2) : {}),
  };
}

/** Detects the style of a node; `depth` is the number of collections that contain it. */
function detectStyle(text: string, root: Node | null, depth = 0): Partial<YamlStyle> {
  const style: Partial<YamlStyle> = {};
  let blockMaps = false;
  let blockLists = false;
  visit(root, {
    Map(_, map, ancestors) {
      const level = depth + ancestors.filter((ancestor) => isCollection(ancestor)).length;
      if (map.flow) {
        if (map.items.length === 0) return;
        style.flowMaps = true;
        style.mapPadding ??= innerPadding(text, map);
      } else if (level > 1 && map !== root) blockMaps = true;
    },
    Seq(_, list) {
      if (list.flow && list.items.length > 0) {
        style.flowLists = true;
        style.listPadding ??= innerPadding(text, list);
      } else if (!list.flow && list.items.every((item) => !isCollection(item))) blockLists = true;
      const gap = list.flow ? undefined : detectDashGap(text, list);
      if (gap !== undefined) style.dashGap ??= gap;
    },
    Pair(_, pair) {
      const { key, value } = pair as { key: Node | null; value: unknown };
      if (!isCollection(value) || value.flow || !key?.range || !value.range) return;
      const indent = columnAt(text, value.range[0]) - columnAt(text, key.range[0]);
      if (isSeq(value)) style.listIndent ??= Math.max(0, indent);
      else if (indent > 0) style.mapIndent ??= indent;
    },
  });
  if (blockMaps) style.flowMaps ??= false;
  if (blockLists) style.flowLists ??= false;
  return style;
}

function columnAt(text: string, at: number): number {
  return at - text.lastIndexOf("\n", at - 1) - 1;
}

function innerPadding(text: string, { range }: YAMLMap | YAMLSeq): string {
  return text[(range?.[0] ?? 0) + 1] === " " ? " " : "";
}

/** Returns the number of spaces after the first dash of a list; some users write more than one. */
function detectDashGap(text: string, { items, range }: YAMLSeq): number | undefined {
  const from = range?.[0] ?? 0;
  const to = (items[0] as Node | null)?.range?.[0] ?? from;
  const between = text.slice(from, to);
  return /^- +$/.test(between) ? between.length - 1 : undefined;
}
