import type { Place } from "../../i18n/headings.ts";
import type { Told } from "./extracted-record.ts";
import type { Draft } from "./import-draft.ts";
import type { Reader } from "./readers.ts";

export type Thing = Record<string, unknown>;

/** A field of a thing: its key, with dots for what is in another, and how it is read. */
export interface Field {
  key: string;
  read: Reader;
  /** As a piece: it is the whole of a text, and never a part of one. */
  entire?: boolean;
}

/** What there may be several of: an audience, a KPI. */
export interface Kind {
  /** What its headings speak of. */
  place: Place;
  /** Where in the plan its list is. */
  at: string;
  /** The head of the column that names one. */
  naming: Place;
  /** Whether what names it ends at a dash, a colon or a bracket: "Students – 18 to 26". */
  splits: boolean;
  /** Begins one by what names it: a new thing, or one that is there already; nothing where that is none. */
  begin(told: Told, draft: Draft): Thing | undefined;
  /** By the labels and column heads that say what stands beside them. */
  fields: Readonly<Partial<Record<Place, Field>>>;
  /** The fields that a part of a line may be without any label, the first that reads it. */
  pieces?: readonly Field[];
  /** Where texts go that have no label. */
  rest?: Field;
  /** Where lists go that have no label. */
  list?: Field;
  /** There is one at most, and nothing names it. */
  single?: boolean;
  /** What follows from the whole. */
  finish?(thing: Thing, told: Told, draft: Draft): void;
}

/** Begins a thing with an id and a text by which it is named. */
export function begun(at: string, key: string, told: Told, draft: Draft): Thing {
  const thing: Thing = { id: draft.idFor(at, told.name), [key]: told.name };
  draft.add(at, [thing]);
  draft.know(at, String(thing.id), [told.name, told.count]);
  return thing;
}

/** The names of a place's fields, for short. */
export function fieldsOf(
  fields: Partial<Record<Place, readonly [key: string, read: Reader]>>,
): Kind["fields"] {
  return Object.fromEntries(
    Object.entries(fields).map(([place, [key, read]]) => [place, { key, read }]),
  ) as Kind["fields"];
}
