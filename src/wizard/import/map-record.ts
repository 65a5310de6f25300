import type { HeadingTarget } from "../../i18n/headings.ts";
import { cellOf, type ExtractedRecord, type FieldFinder, type SourceCell } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { setAtPath } from "./import-draft.ts";
import type { MappedEntity, MappedField, RecordMapper } from "./record-mapper.ts";

/** Puts what the document tells of a thing into the plan; what fits nowhere is left. */
export function mapRecord(record: ExtractedRecord, mapper: RecordMapper, draft: ImportDraft): void {
  const thing = record.name ? mapper.create(record, draft) : undefined;
  if (!thing) {
    draft.addLeftover(record.heading, recordText(record), record.name ? "unread" : "no-field");
    return;
  }
  if (record.count) draft.addLabel(record.count, mapper.planPath);
  for (const said of record.fields) {
    const field = mapper.fields[said.place];
    const label = `${mapper.isSingle ? "" : `${record.name} – `}${said.label}: ${said.text}`;
    if (!field) draft.addLeftover(record.heading, label, "no-field");
    else if (setField(said, field, thing, mapper, { told: record, draft, whole: label }) && !said.column)
      draft.addLabel(said.label, `${mapper.planPath}.${field.key}`);
  }
  for (const list of record.lists) {
    const whole = mapper.isSingle ? list.text : `${record.name}:\n${list.text}`;
    if (mapper.listField) setField(list, mapper.listField, thing, mapper, { told: record, draft, whole });
    else if (mapper.textField)
      setField(list, mapper.textField, thing, mapper, { told: record, draft, whole });
    else draft.addLeftover(record.heading, whole, "no-field");
  }
  for (const text of record.texts) setUnlabeledText(text, thing, mapper, record, draft);
  mapper.finish?.(thing, record, draft);
}

/** A text without a label: whole where one field takes it, else by its parts. */
function setUnlabeledText(
  text: string,
  entity: MappedEntity,
  mapper: RecordMapper,
  record: ExtractedRecord,
  draft: ImportDraft,
): void {
  const rest: string[] = [];
  const entire = mapper.unlabeledFields?.some(
    ({ wholeOnly, read }) => wholeOnly && read(cellOf(text), draft) !== undefined,
  );
  const parts =
    mapper.unlabeledFields && !entire
      ? text.split(/(?<!\d),\s|,\s(?!\d)|[;\n]|\s[–—|]\s|\s\((?=[^()]*\)$)|\)$/).map((part) => part.trim())
      : [text];
  for (const part of parts.filter(Boolean)) {
    const cell = cellOf(part);
    const taken = mapper.unlabeledFields?.some((field) => {
      if (Boolean(field.wholeOnly) !== Boolean(entire) || hasValue(entity, field.key)) return false;
      const value = field.read(cell, draft);
      if (value === undefined) return false;
      setAtPath(entity, field.key, value);
      draft.addValue(part, value, `${mapper.planPath}.${field.key}`);
      return true;
    });
    if (!taken) rest.push(part);
  }
  if (rest.length === 0) return;
  const remaining = rest.length === parts.length ? text : rest.join(", ");
  const whole = mapper.isSingle ? remaining : `${record.name} – ${remaining}`;
  if (mapper.textField)
    setField(cellOf(remaining), mapper.textField, entity, mapper, { told: record, draft, whole });
  else draft.addLeftover(record.heading, whole, "no-field");
}

interface MappingContext {
  told: ExtractedRecord;
  draft: ImportDraft;
  /** The whole of what is read, to be left where it does not fit. */
  whole: string;
}

/** Reads a field and sets it. Texts and lists grow; anything else is said once. */
function setField(
  cell: SourceCell,
  { key, read }: MappedField,
  entity: MappedEntity,
  mapper: RecordMapper,
  { told, draft, whole }: MappingContext,
): boolean {
  if (!cell.text.trim()) return true;
  const value = read(cell, draft);
  const there = entityValue(entity, key);
  if (value === undefined) draft.addLeftover(told.heading, whole, "unread");
  else if (there === undefined) setAtPath(entity, key, value);
  else if (Array.isArray(there) && Array.isArray(value)) setAtPath(entity, key, [...there, ...value]);
  else if (read === mapper.textField?.read && typeof there === "string")
    setAtPath(entity, key, `${there}\n${value}`);
  else {
    draft.addLeftover(told.heading, whole, "twice");
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

/** All of what is told of a thing, as text. */
function recordText({ name, count, fields, lists, texts }: ExtractedRecord): string {
  return [
    [count, name, ...texts].filter(Boolean).join(" – "),
    ...fields.map(({ label, text }) => `${label}: ${text}`),
    ...lists.map(({ text }) => text),
  ].join("\n");
}

/** Finds the field of a kind that a label speaks of: of several, the first that can read what stands beside it. */
export function fieldFinder(mapper: RecordMapper, draft: ImportDraft): FieldFinder {
  const places = [mapper.nameColumn, ...(Object.keys(mapper.fields) as HeadingTarget[])];
  return (label, cell) => {
    const matches = draft.vocabulary.matches(label, places).filter(({ coverage }) => coverage >= 0.5);
    const fitting = matches.filter(({ place }) => place !== mapper.nameColumn || mapper.fields[place]);
    if (!cell) return fitting[0]?.place;
    const readable = fitting.find(({ place }) =>
      draft.tryReading(() => mapper.fields[place]?.read(cell, draft) !== undefined),
    );
    return (readable ?? fitting[0])?.place;
  };
}
