import type { HeadingTarget } from "../../i18n/headings.ts";
import type { ExtractedRecord } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { ValueReader } from "./readers.ts";

export type MappedEntity = Record<string, unknown>;

/** A field of a thing: its key, with dots for what is in another, and how it is read. */
export interface MappedField {
  key: string;
  read: ValueReader;
  /** As a piece: it is the whole of a text, and never a part of one. */
  wholeOnly?: boolean;
}

/** What there may be several of: an audience, a KPI. */
export interface RecordMapper {
  /** What its headings speak of. */
  place: HeadingTarget;
  /** Where in the plan its list is. */
  planPath: string;
  /** The head of the column that names one. */
  nameColumn: HeadingTarget;
  /** Whether what names it ends at a dash, a colon or a bracket: "Students – 18 to 26". */
  splitsName: boolean;
  /** Begins one by what names it: a new thing, or one that is there already; nothing where that is none. */
  create(told: ExtractedRecord, draft: ImportDraft): MappedEntity | undefined;
  /** By the labels and column heads that say what stands beside them. */
  fields: Readonly<Partial<Record<HeadingTarget, MappedField>>>;
  /** The fields that a part of a line may be without any label, the first that reads it. */
  unlabeledFields?: readonly MappedField[];
  /** Where texts go that have no label. */
  textField?: MappedField;
  /** Where lists go that have no label. */
  listField?: MappedField;
  /** There is one at most, and nothing names it. */
  isSingle?: boolean;
  /** What follows from the whole. */
  finish?(thing: MappedEntity, told: ExtractedRecord, draft: ImportDraft): void;
}

/** Begins a thing with an id and a text by which it is named. */
export function createEntity(
  at: string,
  key: string,
  record: ExtractedRecord,
  draft: ImportDraft,
): MappedEntity {
  const thing: MappedEntity = { id: draft.idFor(at, record.name), [key]: record.name };
  draft.add(at, [thing]);
  draft.addNames(at, String(thing.id), [record.name, record.count]);
  return thing;
}

/** The names of a place's fields, for short. */
export function mappedFields(
  fields: Partial<Record<HeadingTarget, readonly [key: string, read: ValueReader]>>,
): RecordMapper["fields"] {
  return Object.fromEntries(
    Object.entries(fields).map(([place, [key, read]]) => [place, { key, read }]),
  ) as RecordMapper["fields"];
}
