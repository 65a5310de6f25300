import { type Document, isCollection, isSeq, type Node, visit, type YAMLMap, type YAMLSeq } from "yaml";

/** How a document is written, as far as new things in it should look alike. */
export interface YamlStyle {
  /** Its line break. */
  eol: string;
  /** Spaces by which a mapping stands further in than its key. */
  mapIndent: number;
  /** Spaces by which a list stands further in than its key. */
  listIndent: number;
  /** Spaces after the dash of an item. */
  dashGap: number;
  /** Whether short mappings are written as `{}`, short lists of texts as `[]`. */
  flowMaps: boolean;
  flowLists: boolean;
  /** What stands inside braces and brackets, next to them. */
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

/** The style of a text; that of `near`, a part of it, counts first. */
export function styleOf(text: string, tree: Document.Parsed, near?: Node | null): YamlStyle {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  return {
    eol,
    ...defaultStyle,
    ...detectStyle(text, tree.contents),
    ...(near && near !== tree.contents ? detectStyle(text, near, 2) : {}),
  };
}

/** What one sees of a style in a part of a document; `depth` is how deep in it that part is. */
function detectStyle(text: string, root: Node | null, depth = 0): Partial<YamlStyle> {
  const seen: Partial<YamlStyle> = {};
  let blockMaps = false;
  let blockLists = false;
  visit(root, {
    Map(_, map, ways) {
      const above = depth + ways.filter((way) => isCollection(way)).length;
      if (map.flow) {
        if (map.items.length === 0) return;
        seen.flowMaps = true;
        seen.mapPadding ??= innerPadding(text, map);
      } else if (above > 1 && map !== root) blockMaps = true;
    },
    Seq(_, list) {
      if (list.flow && list.items.length > 0) {
        seen.flowLists = true;
        seen.listPadding ??= innerPadding(text, list);
      } else if (!list.flow && list.items.every((item) => !isCollection(item))) blockLists = true;
      const gap = list.flow ? undefined : detectDashGap(text, list);
      if (gap !== undefined) seen.dashGap ??= gap;
    },
    Pair(_, pair) {
      const { key, value } = pair as { key: Node | null; value: unknown };
      if (!isCollection(value) || value.flow || !key?.range || !value.range) return;
      const further = columnAt(text, value.range[0]) - columnAt(text, key.range[0]);
      if (isSeq(value)) seen.listIndent ??= Math.max(0, further);
      else if (further > 0) seen.mapIndent ??= further;
    },
  });
  if (blockMaps) seen.flowMaps ??= false;
  if (blockLists) seen.flowLists ??= false;
  return seen;
}

function columnAt(text: string, at: number): number {
  return at - text.lastIndexOf("\n", at - 1) - 1;
}

function innerPadding(text: string, { range }: YAMLMap | YAMLSeq): string {
  return text[(range?.[0] ?? 0) + 1] === " " ? " " : "";
}

/** Some people put more than one space after a dash. */
function detectDashGap(text: string, { items, range }: YAMLSeq): number | undefined {
  const from = range?.[0] ?? 0;
  const to = (items[0] as Node | null)?.range?.[0] ?? from;
  const between = text.slice(from, to);
  return /^- +$/.test(between) ? between.length - 1 : undefined;
}
