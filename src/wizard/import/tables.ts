import type { HeadingTarget } from "../../i18n/headings.ts";
import { cellOfTable, type ExtractedRecord, splitLabel } from "./extracted-record.ts";
import type { HeadingMatch } from "./heading-vocabulary.ts";
import type { ImportDraft } from "./import-draft.ts";
import { recordMappers } from "./mappers/index.ts";
import type { RecordMapper } from "./record-mapper.ts";
import type { SourceBlock } from "./source-document.ts";
import { isWithinTarget, listTargets, mapperFor } from "./target-fields.ts";

type SourceTable = Extract<SourceBlock, { kind: "table" }>;

/** What kind of things a table's rows are, by the heads of its columns: that of its heading, unless another fits far better. */
export function mapperForTable(
  table: SourceTable,
  within: readonly HeadingTarget[],
  draft: ImportDraft,
): RecordMapper | undefined {
  const head = table.rows[0] ?? [];
  const rate = (kind: RecordMapper) => {
    const columns = matchColumns(table, kind, draft);
    const named = columns.includes(kind.nameColumn) ? 1 : 0;
    return columns.filter(Boolean).length + named;
  };
  const own = within.map(mapperFor).filter((kind) => kind !== undefined && !kind.isSingle);
  const likely = [
    ...own,
    ...recordMappers.filter((kind) => !own.includes(kind) && !kind.isSingle && isInScope(kind, within)),
  ];
  let best: { kind: RecordMapper; rate: number } | undefined;
  for (const kind of likely) {
    if (!kind) continue;
    const bonus = own.includes(kind) ? 1.5 : 0;
    const rated = rate(kind);
    const least = own.includes(kind) ? 0 : Math.min(3, head.length);
    if (rated >= least && rated + bonus > (best?.rate ?? 0)) best = { kind, rate: rated + bonus };
  }
  return best?.kind;
}

/** Within the crisis manual and the community's rules tables are about them; elsewhere they are about neither. */
function isInScope({ place }: RecordMapper, within: readonly HeadingTarget[]): boolean {
  const closed: readonly HeadingTarget[] = ["crisis", "community"];
  const home = closed.find((home) => within.some((place) => isWithinTarget(place, home)));
  return home ? isWithinTarget(place, home) : !closed.some((other) => isWithinTarget(place, other));
}

/** The field that each column of a table is, by its head and what stands below it. */
function matchColumns(
  { rows: [head = [], ...rows] }: SourceTable,
  mapper: RecordMapper,
  draft: ImportDraft,
): (HeadingTarget | undefined)[] {
  const taken = new Set<HeadingTarget>();
  const places = [mapper.nameColumn, ...(Object.keys(mapper.fields) as HeadingTarget[])];
  const matching = head.map((label) =>
    draft.vocabulary.matches(label, places).filter(({ coverage }) => coverage >= 0.4),
  );
  const columns: (HeadingTarget | undefined)[] = head.map(() => undefined);
  // Where "Objective" and "Target" stand side by side, the one that can mean but one thing decides about the other.
  const clearest = [...head.keys()].sort((a, b) => (matching[a]?.length ?? 0) - (matching[b]?.length ?? 0));
  for (const column of clearest) {
    const cells = rows
      .slice(0, 200)
      .map((row) => cellOfTable(row[column] ?? ""))
      .filter(({ text }) => text);
    const fits = ({ place }: HeadingMatch): boolean => {
      const field = mapper.fields[place];
      if (!field || cells.length === 0) return true;
      const some = cells.slice(0, 20);
      const read = some.filter((cell) => draft.tryReading(() => field.read(cell, draft)) !== undefined);
      return read.length >= some.length / 2;
    };
    const free = (matching[column] ?? []).filter(({ place }) => !taken.has(place));
    const best = free.find((match) => match.coverage > 0.9 && fits(match)) ?? free.find(fits) ?? free[0];
    if (!best) continue;
    taken.add(best.place);
    columns[column] = best.place;
  }
  return columns;
}

/** What each row of a table tells of a thing. Where no head is known, the first row is one like the others. */
export function recordsFromTable(
  table: SourceTable,
  heading: string,
  mapper: RecordMapper,
  draft: ImportDraft,
): ExtractedRecord[] {
  const columns = matchColumns(table, mapper, draft);
  const [head = [], ...rows] = table.rows;
  const headless = columns.every((place) => place === undefined);
  let naming = columns.indexOf(mapper.nameColumn);
  if (naming < 0) naming = headless || columns[0] === undefined ? 0 : columns.indexOf(undefined);
  if (naming < 0) naming = 0;
  if (!headless)
    for (const [column, label] of head.entries()) {
      const place = column === naming ? mapper.nameColumn : columns[column];
      if (place) draft.addLabel(label, place);
      else if (label) draft.addLeftover(heading, label, "no-field");
    }
  return (headless ? table.rows : rows).flatMap((row) => {
    const { text: name, count } = draft.vocabulary.splitNumber((row[naming] ?? "").replaceAll("\n", " "));
    const told: ExtractedRecord = { heading, name, count, fields: [], lists: [], texts: [] };
    for (const [column, cell] of row.entries()) {
      if (column === naming || !cell) continue;
      const place = columns[column];
      const label = head[column] ?? "";
      if (place && !headless) told.fields.push({ ...cellOfTable(cell), label, place, column: true });
      else if (headless) told.texts.push(cell);
      else
        draft.addLeftover(
          heading,
          [name, [label, cell].filter(Boolean).join(": ")].filter(Boolean).join(" – "),
          "no-field",
        );
    }
    return name || told.fields.length > 0 || told.texts.length > 0 ? [told] : [];
  });
}

interface LabeledBlocks {
  place: HeadingTarget;
  blocks: SourceBlock[];
}

/** A table whose cells name parts of the plan, such as SWOT as two rows of two, or a row for each factor. */
export function labeledCells(
  { rows }: SourceTable,
  within: HeadingTarget,
  heading: string,
  draft: ImportDraft,
): LabeledBlocks[] | undefined {
  const parts = (Object.keys(listTargets) as HeadingTarget[]).filter(
    (place) => isWithinTarget(place, within) && place !== within,
  );
  const places = rows.map((row) =>
    row.map((cell) => {
      const { text } = draft.vocabulary.withoutNumber(splitCellLabel(cell).label);
      return draft.vocabulary.matches(text, parts).find(({ coverage }) => coverage >= 0.6)?.place;
    }),
  );
  if (new Set(places.flat().filter(Boolean)).size < 2) return undefined;
  const used = new Set<string>();
  const found: LabeledBlocks[] = [];
  const take = (place: HeadingTarget, texts: readonly string[]) => {
    const items = texts.flatMap((text) => {
      const cell = cellOfTable(text);
      return cell.items.length > 0 ? cell.items : [cell.text];
    });
    found.push({ place, blocks: [{ kind: "list", items: items.map((text) => ({ text, items: [] })) }] });
  };
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      const place = places[r]?.[c];
      if (!place) continue;
      used.add(`${r}.${c}`);
      const { label, value } = splitCellLabel(cell);
      draft.addLabel(label, place);
      const alone = row.every((_, column) => column === c || !places[r]?.[column]);
      const below = rows[r + 1]?.[c];
      if (value) take(place, [value]);
      else if (alone && row.some((other, column) => column > c && other)) {
        const beside = row.slice(c + 1).filter(Boolean);
        for (const [column] of row.entries()) used.add(`${r}.${column}`);
        take(place, beside.length > 1 ? [beside.join(" – ")] : beside);
      } else if (below && !places[r + 1]?.[c]) {
        used.add(`${r + 1}.${c}`);
        take(place, [below]);
      }
    }
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      if (!cell || used.has(`${r}.${c}`)) continue;
      const heads: readonly HeadingTarget[] = [
        "situation.factors.name",
        "situation.factors.text",
        "situation.swot.axis",
      ];
      const [head] = r === 0 || c === 0 ? draft.vocabulary.matches(cell, heads) : [];
      if (head) draft.addLabel(cell, within);
      else draft.addLeftover(heading, cell, "no-field");
    }
  return found;
}

/** A cell in its label and the rest: the label is a line of its own, or ends in a colon. */
function splitCellLabel(cell: string): { label: string; value: string } {
  const [first = "", ...lines] = cell.split("\n");
  const line = splitLabel(first);
  if (!line) return { label: first.replace(/\s*:$/, ""), value: lines.join("\n") };
  return { label: line.label, value: [line.value, ...lines].join("\n") };
}
