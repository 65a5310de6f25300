import type { Place } from "../../i18n/headings.ts";
import { type Cell, cellOf, type FieldFinder, type Told } from "./extracted-record.ts";
import type { Draft } from "./import-draft.ts";
import { setAt } from "./import-draft.ts";
import type { Field, Kind, Thing } from "./record-mapper.ts";

/** Puts what the document tells of a thing into the plan; what fits nowhere is left. */
export function place(told: Told, kind: Kind, draft: Draft): void {
  const thing = told.name ? kind.begin(told, draft) : undefined;
  if (!thing) {
    draft.leave(told.heading, wholeOf(told), told.name ? "unread" : "no-field");
    return;
  }
  if (told.count) draft.label(told.count, kind.at);
  for (const said of told.fields) {
    const field = kind.fields[said.place];
    const label = `${kind.single ? "" : `${told.name} – `}${said.label}: ${said.text}`;
    if (!field) draft.leave(told.heading, label, "no-field");
    else if (put(said, field, thing, kind, { told, draft, whole: label }) && !said.column)
      draft.label(said.label, `${kind.at}.${field.key}`);
  }
  for (const list of told.lists) {
    const whole = kind.single ? list.text : `${told.name}:\n${list.text}`;
    if (kind.list) put(list, kind.list, thing, kind, { told, draft, whole });
    else if (kind.rest) put(list, kind.rest, thing, kind, { told, draft, whole });
    else draft.leave(told.heading, whole, "no-field");
  }
  for (const text of told.texts) putText(text, thing, kind, told, draft);
  kind.finish?.(thing, told, draft);
}

/** A text without a label: whole where one field takes it, else by its parts. */
function putText(text: string, thing: Thing, kind: Kind, told: Told, draft: Draft): void {
  const rest: string[] = [];
  const entire = kind.pieces?.some(({ entire, read }) => entire && read(cellOf(text), draft) !== undefined);
  const parts =
    kind.pieces && !entire
      ? text.split(/(?<!\d),\s|,\s(?!\d)|[;\n]|\s[–—|]\s|\s\((?=[^()]*\)$)|\)$/).map((part) => part.trim())
      : [text];
  for (const part of parts.filter(Boolean)) {
    const cell = cellOf(part);
    const taken = kind.pieces?.some((field) => {
      if (Boolean(field.entire) !== Boolean(entire) || has(thing, field.key)) return false;
      const value = field.read(cell, draft);
      if (value === undefined) return false;
      setAt(thing, field.key, value);
      draft.value(part, value, `${kind.at}.${field.key}`);
      return true;
    });
    if (!taken) rest.push(part);
  }
  if (rest.length === 0) return;
  const remaining = rest.length === parts.length ? text : rest.join(", ");
  const whole = kind.single ? remaining : `${told.name} – ${remaining}`;
  if (kind.rest) put(cellOf(remaining), kind.rest, thing, kind, { told, draft, whole });
  else draft.leave(told.heading, whole, "no-field");
}

interface Circumstances {
  told: Told;
  draft: Draft;
  /** The whole of what is read, to be left where it does not fit. */
  whole: string;
}

/** Reads a field and sets it. Texts and lists grow; anything else is said once. */
function put(
  cell: Cell,
  { key, read }: Field,
  thing: Thing,
  kind: Kind,
  { told, draft, whole }: Circumstances,
): boolean {
  if (!cell.text.trim()) return true;
  const value = read(cell, draft);
  const there = valueAt(thing, key);
  if (value === undefined) draft.leave(told.heading, whole, "unread");
  else if (there === undefined) setAt(thing, key, value);
  else if (Array.isArray(there) && Array.isArray(value)) setAt(thing, key, [...there, ...value]);
  else if (read === kind.rest?.read && typeof there === "string") setAt(thing, key, `${there}\n${value}`);
  else {
    draft.leave(told.heading, whole, "twice");
    return false;
  }
  if (value !== undefined) draft.value(cell.text, value, `${kind.at}.${key}`);
  return value !== undefined;
}

function has(thing: Thing, key: string): boolean {
  return valueAt(thing, key) !== undefined;
}

function valueAt(thing: Thing, key: string): unknown {
  return key.split(".").reduce<unknown>((value, step) => (value as Thing | undefined)?.[step], thing);
}

/** All of what is told of a thing, as text. */
function wholeOf({ name, count, fields, lists, texts }: Told): string {
  return [
    [count, name, ...texts].filter(Boolean).join(" – "),
    ...fields.map(({ label, text }) => `${label}: ${text}`),
    ...lists.map(({ text }) => text),
  ].join("\n");
}

/** Finds the field of a kind that a label speaks of: of several, the first that can read what stands beside it. */
export function fieldFinder(kind: Kind, draft: Draft): FieldFinder {
  const places = [kind.naming, ...(Object.keys(kind.fields) as Place[])];
  return (label, cell) => {
    const matches = draft.vocabulary.matches(label, places).filter(({ covered }) => covered >= 0.5);
    const fitting = matches.filter(({ place }) => place !== kind.naming || kind.fields[place]);
    if (!cell) return fitting[0]?.place;
    const readable = fitting.find(({ place }) =>
      draft.trying(() => kind.fields[place]?.read(cell, draft) !== undefined),
    );
    return (readable ?? fitting[0])?.place;
  };
}
