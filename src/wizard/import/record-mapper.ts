import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import type { ExtractedRecord } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { ValueReader } from "./readers.ts";

/** An item of the plan that is being built from a record. */
export type MappedEntity = Record<string, unknown>;

/** A field of an entity: its key, with dots for nested fields, and the reader of its value. */
export interface MappedField {
  key: string;
  read: ValueReader;
  /** Whether an unlabeled text can be this field only as a whole, not in part. */
  wholeOnly?: boolean;
}

/** The rules for turning records of a document into one kind of entity, such as audiences or KPIs. */
export interface RecordMapper {
  /** The place that its headings name. */
  place: HeadingTarget;
  /** The path of its list in the plan. */
  planPath: string;
  /** The column that contains the name. */
  nameColumn: HeadingTarget;
  /** Whether the name ends at a dash, a colon or a parenthesis: "Students – 18 to 26". */
  splitsName: boolean;
  /** Returns a new or an existing entity for a record, or `undefined` if its name does not fit. */
  create(record: ExtractedRecord, draft: ImportDraft): MappedEntity | undefined;
  /** The fields, by the places that their labels and column headers name. */
  fields: Readonly<Partial<Record<HeadingTarget, MappedField>>>;
  /** The fields that a part of a line without a label can be. The first one that can read it is used. */
  unlabeledFields?: readonly MappedField[];
  /** The field for texts without a label. */
  textField?: MappedField;
  /** The field for lists without a label. */
  listField?: MappedField;
  /** Whether the plan has at most one, and it has no name. */
  isSingle?: boolean;
  /** Completes an entity after all its fields are set. */
  finish?(entity: MappedEntity, record: ExtractedRecord, draft: ImportDraft): void;
}

/** Creates an entity with an id and a name, and adds it to its list in the plan. */
export function createEntity(
  listPath: string,
  key: string,
  record: ExtractedRecord,
  draft: ImportDraft,
): MappedEntity {
  const entity: MappedEntity = { id: draft.idFor(listPath, record.name), [key]: record.name };
  draft.add(listPath, [entity]);
  draft.addNames(listPath, String(entity.id), [record.name, record.count]);
  return entity;
}

/** Returns the fields of a mapper from a short notation: key and reader, by place. */
export function mappedFields(
  fields: Partial<Record<HeadingTarget, readonly [key: string, read: ValueReader]>>,
): RecordMapper["fields"] {
  return Object.fromEntries(
    Object.entries(fields).map(([place, [key, read]]) => [place, { key, read }]),
  ) as RecordMapper["fields"];
}
