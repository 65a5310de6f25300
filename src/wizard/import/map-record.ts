import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import { cellOf, type ExtractedRecord, type FieldFinder, type SourceCell } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { setAtPath } from "./import-draft.ts";
import type { MappedEntity, MappedField, RecordMapper } from "./record-mapper.ts";

/** Adds a record of the document to the plan. Parts that no field accepts become leftovers. */
export function mapRecord(record: ExtractedRecord, mapper: RecordMapper, draft: ImportDraft): void {
  const entity = record.name ? mapper.create(record, draft) : undefined;
  if (!entity) {
    draft.addLeftover(record.heading, recordText(record), record.name ? "unread" : "no-field");
    return;
  }
  if (record.count) draft.addLabel(record.count, mapper.planPath);
  for (const cell of record.fields) {
    const field = mapper.fields[cell.place];
    const fullText = `${mapper.isSingle ? "" : `${record.name} – `}${cell.label}: ${cell.text}`;
    if (!field) draft.addLeftover(record.heading, fullText, "no-field");
    else if (setField(cell, field, entity, mapper, { record, draft, fullText }) && !cell.column)
      draft.addLabel(cell.label, `${mapper.planPath}.${field.key}`);
  }
  for (const list of record.lists) {
    const fullText = mapper.isSingle ? list.text : `${record.name}:\n${list.text}`;
    if (mapper.listField) setField(list, mapper.listField, entity, mapper, { record, draft, fullText });
    else if (mapper.textField) setField(list, mapper.textField, entity, mapper, { record, draft, fullText });
    else draft.addLeftover(record.heading, fullText, "no-field");
  }
  for (const text of record.texts) setUnlabeledText(text, entity, mapper, record, draft);
  mapper.finish?.(entity, record, draft);
}

/** Maps a text without a label: to a field that accepts the whole text, otherwise part by part. */
function setUnlabeledText(
  text: string,
  entity: MappedEntity,
  mapper: RecordMapper,
  record: ExtractedRecord,
  draft: ImportDraft,
): void {
  const rest: string[] = [];
  const fitsWhole = mapper.unlabeledFields?.some(
    ({ wholeOnly, read }) => wholeOnly && read(cellOf(text), draft) !== undefined,
  );
  const parts =
    mapper.unlabeledFields && !fitsWhole
      ? text.split(/(?<!\d),\s|,\s(?!\d)|[;\n]|\s[–—|]\s|\s\((?=[^()]*\)$)|\)$/).map((part) => part.trim())
      : [text];
  for (const part of parts.filter(Boolean)) {
    const cell = cellOf(part);
    const accepted = mapper.unlabeledFields?.some((field) => {
      if (Boolean(field.wholeOnly) !== Boolean(fitsWhole) || hasValue(entity, field.key)) return false;
      const value = field.read(cell, draft);
      if (value === undefined) return false;
      setAtPath(entity, field.key, value);
      draft.addValue(part, value, `${mapper.planPath}.${field.key}`);
      return true;
    });
    if (!accepted) rest.push(part);
  }
  if (rest.length === 0) return;
  const remaining = rest.length === parts.length ? text : rest.join(", ");
  const fullText = mapper.isSingle ? remaining : `${record.name} – ${remaining}`;
  if (mapper.textField)
    setField(cellOf(remaining), mapper.textField, entity, mapper, { record, draft, fullText });
  else draft.addLeftover(record.heading, fullText, "no-field");
}

interface MappingContext {
  record: ExtractedRecord;
  draft: ImportDraft;
  /** The text with its label or name: the leftover if the value cannot be read. */
  fullText: string;
}

/**
 * Reads a value and sets it. Texts and lists are appended to the existing value; another second value becomes
 * a leftover.
 * @returns whether the value could be set, or there was none
 */
function setField(
  cell: SourceCell,
  { key, read }: MappedField,
  entity: MappedEntity,
  mapper: RecordMapper,
  { record, draft, fullText }: MappingContext,
): boolean {
  if (!cell.text.trim()) return true;
  const value = read(cell, draft);
  const existing = entityValue(entity, key);
  if (value === undefined) draft.addLeftover(record.heading, fullText, "unread");
  else if (existing === undefined) setAtPath(entity, key, value);
  else if (Array.isArray(existing) && Array.isArray(value)) setAtPath(entity, key, [...existing, ...value]);
  else if (read === mapper.textField?.read && typeof existing === "string")
    setAtPath(entity, key, `${existing}\n${value}`);
  else {
    draft.addLeftover(record.heading, fullText, "twice");
    return false;
  }
  if (value !== undefined) draft.addValue(cell.text, value, `${mapper.planPath}.${key}`);
  return value !== undefined;
}

function hasValue(entity: MappedEntity, key: string): boolean {
  return entityValue(entity, key) !== undefined;
}

function entityValue(entity: MappedEntity, key: string): unknown {
  return key.split(".").reduce<unknown>((value, step) => (value as MappedEntity | undefined)?.[step], entity);
}

/** Returns the whole content of a record as text. */
function recordText({ name, count, fields, lists, texts }: ExtractedRecord): string {
  return [
    [count, name, ...texts].filter(Boolean).join(" – "),
    ...fields.map(({ label, text }) => `${label}: ${text}`),
    ...lists.map(({ text }) => text),
  ].join("\n");
}

/**
 * Returns a function that finds the field of a mapper by a label. If several fields match, the first one that
 * can read the cell next to the label wins.
 */
export function fieldFinder(mapper: RecordMapper, draft: ImportDraft): FieldFinder {
  const places = [mapper.nameColumn, ...(Object.keys(mapper.fields) as HeadingTarget[])];
  return (label, cell) => {
    const matches = draft.vocabulary.matches(label, places).filter(({ coverage }) => coverage >= 0.5);
    const candidates = matches.filter(({ place }) => place !== mapper.nameColumn || mapper.fields[place]);
    if (!cell) return candidates[0]?.place;
    const readable = candidates.find(({ place }) =>
      draft.tryReading(() => mapper.fields[place]?.read(cell, draft) !== undefined),
    );
    return (readable ?? candidates[0])?.place;
  };
}
