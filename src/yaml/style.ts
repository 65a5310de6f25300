import type { Document, Node, YAMLMap, YAMLSeq } from "yaml";
import { yaml } from "./lazy-yaml.ts";

/** How a document is written, as far as new things in it should look alike. */
export interface Style {
  /** Its line break. */
  eol: string;
  /** Spaces by which a mapping stands further in than its key. */
  step: number;
  /** Spaces by which a list stands further in than its key. */
  dash: number;
  /** Spaces after the dash of an item. */
  gap: number;
  /** Whether short mappings are written as `{}`, short lists of texts as `[]`. */
  flowMaps: boolean;
  flowLists: boolean;
  /** What stands inside braces and brackets, next to them. */
  mapPadding: string;
  listPadding: string;
}

const usual = { step: 2, dash: 2, gap: 1, flowMaps: true, flowLists: true, mapPadding: " ", listPadding: "" };

/** The style of a text; that of `near`, a part of it, counts first. */
export function styleOf(text: string, tree: Document.Parsed, near?: Node | null): Style {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  return {
    eol,
    ...usual,
    ...seenIn(text, tree.contents),
    ...(near && near !== tree.contents ? seenIn(text, near, 2) : {}),
  };
}

/** What one sees of a style in a part of a document; `depth` is how deep in it that part is. */
function seenIn(text: string, root: Node | null, depth = 0): Partial<Style> {
  const seen: Partial<Style> = {};
  let blockMaps = false;
  let blockLists = false;
  yaml().visit(root, {
    Map(_, map, ways) {
      const above = depth + ways.filter((way) => yaml().isCollection(way)).length;
      if (map.flow) {
        if (map.items.length === 0) return;
        seen.flowMaps = true;
        seen.mapPadding ??= padding(text, map);
      } else if (above > 1 && map !== root) blockMaps = true;
    },
    Seq(_, list) {
      if (list.flow && list.items.length > 0) {
        seen.flowLists = true;
        seen.listPadding ??= padding(text, list);
      } else if (!list.flow && list.items.every((item) => !yaml().isCollection(item))) blockLists = true;
      const gap = list.flow ? undefined : gapOf(text, list);
      if (gap !== undefined) seen.gap ??= gap;
    },
    Pair(_, pair) {
      const { key, value } = pair as { key: Node | null; value: unknown };
      if (!yaml().isCollection(value) || value.flow || !key?.range || !value.range) return;
      const further = column(text, value.range[0]) - column(text, key.range[0]);
      if (yaml().isSeq(value)) seen.dash ??= Math.max(0, further);
      else if (further > 0) seen.step ??= further;
    },
  });
  if (blockMaps) seen.flowMaps ??= false;
  if (blockLists) seen.flowLists ??= false;
  return seen;
}

function column(text: string, at: number): number {
  return at - text.lastIndexOf("\n", at - 1) - 1;
}

function padding(text: string, { range }: YAMLMap | YAMLSeq): string {
  return text[(range?.[0] ?? 0) + 1] === " " ? " " : "";
}

/** Some people put more than one space after a dash. */
function gapOf(text: string, { items, range }: YAMLSeq): number | undefined {
  const from = range?.[0] ?? 0;
  const to = (items[0] as Node | null)?.range?.[0] ?? from;
  const between = text.slice(from, to);
  return /^- +$/.test(between) ? between.length - 1 : undefined;
}
