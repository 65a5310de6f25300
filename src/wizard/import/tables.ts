import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import { cellOfTable, type ExtractedRecord, splitLabel } from "./extracted-record.ts";
import type { HeadingMatch } from "./heading-vocabulary.ts";
import type { ImportDraft } from "./import-draft.ts";
import { recordMappers } from "./mappers/index.ts";
import type { RecordMapper } from "./record-mapper.ts";
import type { SourceBlock } from "./source-document.ts";
import { isWithinTarget, listTargets, mapperFor } from "./target-fields.ts";

type SourceTable = Extract<SourceBlock, { kind: "table" }>;

/**
 * Returns the mapper for the rows of a table, chosen by the column headers. Mappers of the enclosing headings
 * are preferred, unless another one fits far better.
 */
export function mapperForTable(
  table: SourceTable,
  within: readonly HeadingTarget[],
  draft: ImportDraft,
): RecordMapper | undefined {
  const header = table.rows[0] ?? [];
  const rate = (mapper: RecordMapper) => {
    const columns = matchColumns(table, mapper, draft);
    const hasName = columns.includes(mapper.nameColumn) ? 1 : 0;
    return columns.filter(Boolean).length + hasName;
  };
  const ownMappers = within.map(mapperFor).filter((mapper) => mapper !== undefined && !mapper.isSingle);
  const candidates = [
    ...ownMappers,
    ...recordMappers.filter(
      (mapper) => !ownMappers.includes(mapper) && !mapper.isSingle && isInScope(mapper, within),
    ),
  ];
  let best: { mapper: RecordMapper; rate: number } | undefined;
  for (const mapper of candidates) {
    if (!mapper) continue;
    const bonus = ownMappers.includes(mapper) ? 1.5 : 0;
    const rating = rate(mapper);
    const minRating = ownMappers.includes(mapper) ? 0 : Math.min(3, header.length);
    if (rating >= minRating && rating + bonus > (best?.rate ?? 0)) best = { mapper, rate: rating + bonus };
  }
  return best?.mapper;
}

/**
 * Returns whether a mapper can be used within some headings. Tables in the crisis manual and in the community
 * rules use only the mappers of that section, and tables elsewhere never use them.
 */
function isInScope({ place }: RecordMapper, within: readonly HeadingTarget[]): boolean {
  const closed: readonly HeadingTarget[] = ["crisis", "community"];
  const home = closed.find((home) => within.some((place) => isWithinTarget(place, home)));
  return home ? isWithinTarget(place, home) : !closed.some((other) => isWithinTarget(place, other));
}

/** Returns the field of each column of a table, chosen by the column header and the cells below it. */
function matchColumns(
  { rows: [header = [], ...rows] }: SourceTable,
  mapper: RecordMapper,
  draft: ImportDraft,
): (HeadingTarget | undefined)[] {
  const taken = new Set<HeadingTarget>();
  const places = [mapper.nameColumn, ...(Object.keys(mapper.fields) as HeadingTarget[])];
  const matching = header.map((label) =>
    draft.vocabulary.matches(label, places).filter(({ coverage }) => coverage >= 0.4),
  );
  const columns: (HeadingTarget | undefined)[] = header.map(() => undefined);
  // If there are columns "Objective" and "Target", the unambiguous one is assigned first and narrows down the
  // other.
  const clearest = [...header.keys()].sort((a, b) => (matching[a]?.length ?? 0) - (matching[b]?.length ?? 0));
  for (const column of clearest) {
    const cells = rows
      .slice(0, 200)
      .map((row) => cellOfTable(row[column] ?? ""))
      .filter(({ text }) => text);
    const fits = ({ place }: HeadingMatch): boolean => {
      const field = mapper.fields[place];
      if (!field || cells.length === 0) return true;
      const sample = cells.slice(0, 20);
      const read = sample.filter((cell) => draft.tryReading(() => field.read(cell, draft)) !== undefined);
      return read.length >= sample.length / 2;
    };
    const free = (matching[column] ?? []).filter(({ place }) => !taken.has(place));
    const best = free.find((match) => match.coverage > 0.9 && fits(match)) ?? free.find(fits) ?? free[0];
    if (!best) continue;
    taken.add(best.place);
    columns[column] = best.place;
  }
  return columns;
}

/** Returns a record for each row of a table. Without known column headers, the first row is a record, too. */
export function recordsFromTable(
  table: SourceTable,
  heading: string,
  mapper: RecordMapper,
  draft: ImportDraft,
): ExtractedRecord[] {
  const columns = matchColumns(table, mapper, draft);
  const [header = [], ...rows] = table.rows;
  const hasNoHeader = columns.every((place) => place === undefined);
  let nameIndex = columns.indexOf(mapper.nameColumn);
  if (nameIndex < 0) nameIndex = hasNoHeader || columns[0] === undefined ? 0 : columns.indexOf(undefined);
  if (nameIndex < 0) nameIndex = 0;
  if (!hasNoHeader)
    for (const [column, label] of header.entries()) {
      const place = column === nameIndex ? mapper.nameColumn : columns[column];
      if (place) draft.addLabel(label, place);
      else if (label) draft.addLeftover(heading, label, "no-field");
    }
  return (hasNoHeader ? table.rows : rows).flatMap((row) => {
    const { text: name, count } = draft.vocabulary.splitNumber((row[nameIndex] ?? "").replaceAll("\n", " "));
    const record: ExtractedRecord = { heading, name, count, fields: [], lists: [], texts: [] };
    for (const [column, cell] of row.entries()) {
      if (column === nameIndex || !cell) continue;
      const place = columns[column];
      const label = header[column] ?? "";
      if (place && !hasNoHeader) record.fields.push({ ...cellOfTable(cell), label, place, column: true });
      else if (hasNoHeader) record.texts.push(cell);
      else
        draft.addLeftover(
          heading,
          [name, [label, cell].filter(Boolean).join(": ")].filter(Boolean).join(" – "),
          "no-field",
        );
    }
    return name || record.fields.length > 0 || record.texts.length > 0 ? [record] : [];
  });
}

interface LabeledBlocks {
  place: HeadingTarget;
  blocks: SourceBlock[];
}

/**
 * Returns the content of a table whose cells name parts of the plan, such as a SWOT as a grid of two by two,
 * or a row for each factor. Returns `undefined` for other tables.
 */
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
  const usedCells = new Set<string>();
  const found: LabeledBlocks[] = [];
  const addList = (place: HeadingTarget, texts: readonly string[]) => {
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
      usedCells.add(`${r}.${c}`);
      const { label, value } = splitCellLabel(cell);
      draft.addLabel(label, place);
      const isOnlyLabel = row.every((_, column) => column === c || !places[r]?.[column]);
      const below = rows[r + 1]?.[c];
      if (value) addList(place, [value]);
      else if (isOnlyLabel && row.some((other, column) => column > c && other)) {
        const cellsToTheRight = row.slice(c + 1).filter(Boolean);
        for (const [column] of row.entries()) usedCells.add(`${r}.${column}`);
        addList(place, cellsToTheRight.length > 1 ? [cellsToTheRight.join(" – ")] : cellsToTheRight);
      } else if (below && !places[r + 1]?.[c]) {
        usedCells.add(`${r + 1}.${c}`);
        addList(place, [below]);
      }
    }
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      if (!cell || usedCells.has(`${r}.${c}`)) continue;
      const headers: readonly HeadingTarget[] = [
        "situation.factors.name",
        "situation.factors.text",
        "situation.swot.axis",
      ];
      const [header] = r === 0 || c === 0 ? draft.vocabulary.matches(cell, headers) : [];
      if (header) draft.addLabel(cell, within);
      else draft.addLeftover(heading, cell, "no-field");
    }
  return found;
}

/** Splits a cell into its label and the rest. The label is on its own line or ends with a colon. */
function splitCellLabel(cell: string): { label: string; value: string } {
  const [first = "", ...lines] = cell.split("\n");
  const line = splitLabel(first);
  if (!line) return { label: first.replace(/\s*:$/, ""), value: lines.join("\n") };
  return { label: line.label, value: [line.value, ...lines].join("\n") };
}
