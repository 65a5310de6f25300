import type { Place } from "../../i18n/headings.ts";
import { cellOfTable, labelIn, type Told } from "./extracted-record.ts";
import type { Match } from "./heading-vocabulary.ts";
import type { Draft } from "./import-draft.ts";
import { kinds } from "./mappers/index.ts";
import type { Kind } from "./record-mapper.ts";
import type { Block } from "./source-document.ts";
import { isWithin, kindOf, listPlaces } from "./target-fields.ts";

type Table = Extract<Block, { kind: "table" }>;

/** What kind of things a table's rows are, by the heads of its columns: that of its heading, unless another fits far better. */
export function kindOfTable(table: Table, within: readonly Place[], draft: Draft): Kind | undefined {
  const head = table.rows[0] ?? [];
  const rate = (kind: Kind) => {
    const columns = columnsOf(table, kind, draft);
    const named = columns.includes(kind.naming) ? 1 : 0;
    return columns.filter(Boolean).length + named;
  };
  const own = within.map(kindOf).filter((kind) => kind !== undefined && !kind.single);
  const likely = [
    ...own,
    ...kinds.filter((kind) => !own.includes(kind) && !kind.single && nearby(kind, within)),
  ];
  let best: { kind: Kind; rate: number } | undefined;
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
function nearby({ place }: Kind, within: readonly Place[]): boolean {
  const closed: readonly Place[] = ["crisis", "community"];
  const home = closed.find((home) => within.some((place) => isWithin(place, home)));
  return home ? isWithin(place, home) : !closed.some((other) => isWithin(place, other));
}

/** The field that each column of a table is, by its head and what stands below it. */
function columnsOf({ rows: [head = [], ...rows] }: Table, kind: Kind, draft: Draft): (Place | undefined)[] {
  const taken = new Set<Place>();
  const places = [kind.naming, ...(Object.keys(kind.fields) as Place[])];
  const matching = head.map((label) =>
    draft.vocabulary.matches(label, places).filter(({ covered }) => covered >= 0.4),
  );
  const columns: (Place | undefined)[] = head.map(() => undefined);
  // Where "Objective" and "Target" stand side by side, the one that can mean but one thing decides about the other.
  const clearest = [...head.keys()].sort((a, b) => (matching[a]?.length ?? 0) - (matching[b]?.length ?? 0));
  for (const column of clearest) {
    const cells = rows
      .slice(0, 200)
      .map((row) => cellOfTable(row[column] ?? ""))
      .filter(({ text }) => text);
    const fits = ({ place }: Match): boolean => {
      const field = kind.fields[place];
      if (!field || cells.length === 0) return true;
      const some = cells.slice(0, 20);
      const read = some.filter((cell) => draft.trying(() => field.read(cell, draft)) !== undefined);
      return read.length >= some.length / 2;
    };
    const free = (matching[column] ?? []).filter(({ place }) => !taken.has(place));
    const best = free.find((match) => match.covered > 0.9 && fits(match)) ?? free.find(fits) ?? free[0];
    if (!best) continue;
    taken.add(best.place);
    columns[column] = best.place;
  }
  return columns;
}

/** What each row of a table tells of a thing. Where no head is known, the first row is one like the others. */
export function toldByTable(table: Table, heading: string, kind: Kind, draft: Draft): Told[] {
  const columns = columnsOf(table, kind, draft);
  const [head = [], ...rows] = table.rows;
  const headless = columns.every((place) => place === undefined);
  let naming = columns.indexOf(kind.naming);
  if (naming < 0) naming = headless || columns[0] === undefined ? 0 : columns.indexOf(undefined);
  if (naming < 0) naming = 0;
  if (!headless)
    for (const [column, label] of head.entries()) {
      const place = column === naming ? kind.naming : columns[column];
      if (place) draft.label(label, place);
      else if (label) draft.leave(heading, label, "no-field");
    }
  return (headless ? table.rows : rows).flatMap((row) => {
    const { text: name, count } = draft.vocabulary.counting((row[naming] ?? "").replaceAll("\n", " "));
    const told: Told = { heading, name, count, fields: [], lists: [], texts: [] };
    for (const [column, cell] of row.entries()) {
      if (column === naming || !cell) continue;
      const place = columns[column];
      const label = head[column] ?? "";
      if (place && !headless) told.fields.push({ ...cellOfTable(cell), label, place, column: true });
      else if (headless) told.texts.push(cell);
      else
        draft.leave(
          heading,
          [name, [label, cell].filter(Boolean).join(": ")].filter(Boolean).join(" – "),
          "no-field",
        );
    }
    return name || told.fields.length > 0 || told.texts.length > 0 ? [told] : [];
  });
}

interface Labelled {
  place: Place;
  blocks: Block[];
}

/** A table whose cells name parts of the plan, such as SWOT as two rows of two, or a row for each factor. */
export function labelledCells(
  { rows }: Table,
  within: Place,
  heading: string,
  draft: Draft,
): Labelled[] | undefined {
  const parts = (Object.keys(listPlaces) as Place[]).filter(
    (place) => isWithin(place, within) && place !== within,
  );
  const places = rows.map((row) =>
    row.map((cell) => {
      const { text } = draft.vocabulary.bare(headOf(cell).label);
      return draft.vocabulary.matches(text, parts).find(({ covered }) => covered >= 0.6)?.place;
    }),
  );
  if (new Set(places.flat().filter(Boolean)).size < 2) return undefined;
  const used = new Set<string>();
  const found: Labelled[] = [];
  const take = (place: Place, texts: readonly string[]) => {
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
      const { label, value } = headOf(cell);
      draft.label(label, place);
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
      const heads: readonly Place[] = [
        "situation.factors.name",
        "situation.factors.text",
        "situation.swot.axis",
      ];
      const [head] = r === 0 || c === 0 ? draft.vocabulary.matches(cell, heads) : [];
      if (head) draft.label(cell, within);
      else draft.leave(heading, cell, "no-field");
    }
  return found;
}

/** A cell in its label and the rest: the label is a line of its own, or ends in a colon. */
function headOf(cell: string): { label: string; value: string } {
  const [first = "", ...lines] = cell.split("\n");
  const line = labelIn(first);
  if (!line) return { label: first.replace(/\s*:$/, ""), value: lines.join("\n") };
  return { label: line.label, value: [line.value, ...lines].join("\n") };
}
