import type { Draft } from "../import-draft.ts";
import { MAX_VALUE_LENGTH } from "../limits.ts";
import { periodIn } from "../parse-dates.ts";
import { currencyIn, moneyIn } from "../parse-values.ts";
import { cadence, choices, day, many, person, sentences, text, texts, time } from "../readers.ts";
import { fieldsOf, type Kind, type Thing } from "../record-mapper.ts";

/** The one thing at a place of the plan. */
function only(at: string, draft: Draft): Thing {
  if (draft.at(at) === undefined) draft.set(at, {});
  return draft.at(at) as Thing;
}

const header: Kind = {
  place: "plan",
  at: "plan",
  naming: "plan",
  splits: false,
  single: true,
  begin: (_, draft) => only("plan", draft),
  fields: fieldsOf({
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
  finish(plan, told, draft) {
    const { total } = plan;
    delete plan.total;
    if (total === undefined) return;
    if (draft.at("budget.total") === undefined) draft.set("budget.total", total);
    else draft.leave(told.heading, String(total), "twice");
  },
};

const monitoring: Kind = {
  place: "crisis.monitoring",
  at: "crisis.monitoring",
  naming: "crisis.monitoring",
  splits: false,
  single: true,
  begin: (_, draft) => only("crisis.monitoring", draft),
  fields: fieldsOf({
    "crisis.monitoring.keywords": ["keywords", texts],
    "crisis.monitoring.tools": ["tools", many("tool")],
    "crisis.monitoring.hours": ["hours", text],
    "crisis.monitoring.owner": ["owner", person],
  }),
};

const drills: Kind = {
  place: "crisis.drills",
  at: "crisis.drills",
  naming: "crisis.drills",
  splits: false,
  single: true,
  begin: (_, draft) => only("crisis.drills", draft),
  fields: fieldsOf({
    "crisis.drills.last": ["last", day("end")],
    "crisis.drills.next": ["next", day("end")],
    "kpis.cadence": ["cadence", cadence],
  }),
  rest: { key: "cadence", read: cadence },
};

const hours: Kind = {
  place: "community.hours",
  at: "community.hours",
  naming: "community.hours",
  splits: false,
  single: true,
  begin: (_, draft) => only("community.hours", draft),
  fields: {},
  rest: {
    key: "open",
    read({ text }, draft) {
      if (text.length > MAX_VALUE_LENGTH) return undefined;
      const [from, to] = stretched(text, /(?=\s*\d)/, draft).map((part) =>
        time({ text: part, items: [] }, draft),
      );
      const days = daysIn(text, draft);
      return from && to && days ? { days, from, to } : undefined;
    },
  },
  finish(hours) {
    const open = hours.open as Thing | undefined;
    delete hours.open;
    if (open) Object.assign(hours, open);
  },
};

const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The days that a text names: of two with a dash or "to" between them, all from one to the other. */
function daysIn(text: string, draft: Draft): unknown {
  const named = choices("weekday")({ text, items: [] }, draft) as string[] | undefined;
  const [first, last] = named ?? [];
  if (first && last && named?.length === 2 && stretched(text, /(?=\s*\p{L})/u, draft).length > 1)
    return week.slice(week.indexOf(first), week.indexOf(last) + 1);
  return named;
}

/** The parts of a text at dashes and words such as "to", where what follows is as it must be. */
function stretched(text: string, next: RegExp, draft: Draft): string[] {
  return text.split(new RegExp(`\\s*(?:[–—-]|${draft.vocabulary.to})${next.source}`, "iu"));
}

const pause: Kind = {
  place: "crisis.pause",
  at: "crisis.pause",
  naming: "crisis.pause",
  splits: false,
  single: true,
  begin: (_, draft) => only("crisis.pause", draft),
  fields: fieldsOf({ "crisis.monitoring.owner": ["owner", person] }),
  rest: { key: "steps", read: sentences },
  list: { key: "steps", read: sentences },
};

export default [header, monitoring, drills, hours, pause];
