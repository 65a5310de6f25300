import { weekdays } from "../../../i18n/weekdays.ts";
import type { ImportDraft } from "../import-draft.ts";
import { MAX_VALUE_LENGTH } from "../limits.ts";
import { periodIn } from "../parse-dates.ts";
import { currencyIn, moneyIn } from "../parse-values.ts";
import { cadence, choices, day, person, referencesTo, sentences, text, texts, time } from "../readers.ts";
import { type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";

/** Returns the mapping at a path of the plan. Creates it if it does not exist. */
function singleEntity(path: string, draft: ImportDraft): MappedEntity {
  if (draft.at(path) === undefined) draft.set(path, {});
  return draft.at(path) as MappedEntity;
}

const header: RecordMapper = {
  place: "plan",
  planPath: "plan",
  nameColumn: "plan",
  splitsName: false,
  isSingle: true,
  create: (_, draft) => singleEntity("plan", draft),
  fields: mappedFields({
    "plan.organization": ["organization", text],
    "plan.period": ["period", (cell, draft) => periodIn(cell.text, draft)],
    "plan.period.start": ["period.start", day("start")],
    "plan.period.end": ["period.end", day("end")],
    "plan.version": ["version", text],
    "plan.owner": ["owner", person],
    "plan.approval.by": ["approval.by", person],
    "plan.approval.on": ["approval.on", day("end")],
    "plan.currency": ["currency", ({ text }) => currencyIn(text)],
    "budget.total": [
      "total",
      ({ text }, draft) => {
        const money = moneyIn(text, draft.language, draft.vocabulary.choices);
        return money?.currency === draft.at("plan.currency") ? money?.amount : undefined;
      },
    ],
  }),
  finish(plan, record, draft) {
    const { total } = plan;
    delete plan.total;
    if (total === undefined) return;
    if (draft.at("budget.total") === undefined) draft.set("budget.total", total);
    else draft.addLeftover(record.heading, String(total), "twice");
  },
};

const monitoring: RecordMapper = {
  place: "crisis.monitoring",
  planPath: "crisis.monitoring",
  nameColumn: "crisis.monitoring",
  splitsName: false,
  isSingle: true,
  create: (_, draft) => singleEntity("crisis.monitoring", draft),
  fields: mappedFields({
    "crisis.monitoring.keywords": ["keywords", texts],
    "crisis.monitoring.tools": ["tools", referencesTo("tool")],
    "crisis.monitoring.hours": ["hours", text],
    "crisis.monitoring.owner": ["owner", person],
  }),
};

const drills: RecordMapper = {
  place: "crisis.drills",
  planPath: "crisis.drills",
  nameColumn: "crisis.drills",
  splitsName: false,
  isSingle: true,
  create: (_, draft) => singleEntity("crisis.drills", draft),
  fields: mappedFields({
    "crisis.drills.last": ["last", day("end")],
    "crisis.drills.next": ["next", day("end")],
    "kpis.cadence": ["cadence", cadence],
  }),
  textField: { key: "cadence", read: cadence },
};

const hours: RecordMapper = {
  place: "community.hours",
  planPath: "community.hours",
  nameColumn: "community.hours",
  splitsName: false,
  isSingle: true,
  create: (_, draft) => singleEntity("community.hours", draft),
  fields: {},
  textField: {
    key: "open",
    read({ text }, draft) {
      if (text.length > MAX_VALUE_LENGTH) return undefined;
      const [from, to] = splitRange(text, /(?=\s*\d)/, draft).map((part) =>
        time({ text: part, items: [] }, draft),
      );
      const days = daysIn(text, draft);
      return from && to && days ? { days, from, to } : undefined;
    },
  },
  finish(hours) {
    const open = hours.open as MappedEntity | undefined;
    delete hours.open;
    if (open) Object.assign(hours, open);
  },
};

/** Returns the weekdays that a text names. Two days with a dash or "to" between them are a range. */
function daysIn(text: string, draft: ImportDraft): unknown {
  const days = choices("weekday")({ text, items: [] }, draft) as string[] | undefined;
  const [first, last] = days ?? [];
  if (first && last && days?.length === 2 && splitRange(text, /(?=\s*\p{L})/u, draft).length > 1)
    return weekdaysBetween(first, last);
  return days;
}

/** Returns the weekdays from one to another, which may be in the next week: Sunday to Monday. */
function weekdaysBetween(first: string, last: string): string[] {
  const order: readonly string[] = weekdays;
  const [from, to] = [order.indexOf(first), order.indexOf(last)];
  return from <= to ? order.slice(from, to + 1) : [...order.slice(from), ...order.slice(0, to + 1)];
}

/** Splits a text at dashes and words such as "to", if the text after them matches `next`. */
function splitRange(text: string, next: RegExp, draft: ImportDraft): string[] {
  return text.split(new RegExp(`\\s*(?:[–—-]|${draft.vocabulary.to})${next.source}`, "iu"));
}

const pause: RecordMapper = {
  place: "crisis.pause",
  planPath: "crisis.pause",
  nameColumn: "crisis.pause",
  splitsName: false,
  isSingle: true,
  create: (_, draft) => singleEntity("crisis.pause", draft),
  fields: mappedFields({ "crisis.monitoring.owner": ["owner", person] }),
  textField: { key: "steps", read: sentences },
  listField: { key: "steps", read: sentences },
};

export default [header, monitoring, drills, hours, pause];
