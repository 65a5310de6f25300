import type { Draft } from "../import-draft.ts";
import { periodIn } from "../parse-dates.ts";
import {
  amount,
  channel,
  channels,
  choice,
  day,
  many,
  one,
  type Reader,
  sum,
  text,
  url,
} from "../readers.ts";
import { begun, fieldsOf, type Kind, type Thing } from "../record-mapper.ts";

const per: Reader = ({ text }, draft) => {
  const found = choice("cadence")({ text, items: [] }, draft);
  return { weekly: "week", monthly: "month", quarterly: "quarter", yearly: "year", once: "once" }[
    String(found)
  ];
};

const lines: Kind = {
  place: "budget",
  at: "budget.lines",
  naming: "budget.lines.description",
  splits: true,
  begin(told, draft) {
    const [total] = draft.vocabulary.matches(told.name, ["budget.total"]);
    if (total && total.covered >= 0.9 && draft.at("budget.total") === undefined)
      return totalOf(told.name, draft);
    return begun("budget.lines", "description", told, draft);
  },
  fields: fieldsOf({
    "budget.lines.amount": ["amount", amount],
    "budget.lines.per": ["per", per],
    "budget.lines.channel": ["channel", channel],
    "budget.lines.campaign": ["campaign", one("campaign")],
  }),
  pieces: [{ key: "amount", read: sum }],
  finish(line, told, draft) {
    if (line.total === true) {
      delete line.total;
      for (const key of ["per", "channel", "campaign"])
        if (line[key] !== undefined) draft.leave(told.heading, `${told.name} – ${line[key]}`, "no-field");
      if (line.amount !== undefined) draft.set("budget.total", line.amount);
      return;
    }
    const said = [told.fields.find(({ place }) => place === "budget.lines.amount"), ...told.texts];
    const often = said.map(
      (text) =>
        text &&
        per({ text: typeof text === "string" ? text : `${text.label} ${text.text}`, items: [] }, draft),
    );
    const found = often.find((value) => value !== undefined);
    if (line.per === undefined && found !== undefined && line.amount !== undefined) line.per = found;
    const category = choice("spend")({ text: told.name, items: [] }, draft);
    if (category !== undefined) line.category = category;
  },
};

/** A thing that takes in the total as a line would its amount, and is none. */
function totalOf(name: string, draft: Draft): Thing {
  draft.label(name, "budget.total");
  return { total: true };
}

const campaigns: Kind = {
  place: "campaigns",
  at: "campaigns",
  naming: "campaigns.name",
  splits: true,
  begin: (told, draft) => begun("campaigns", "name", told, draft),
  fields: fieldsOf({
    "campaigns.kind": ["kind", choice("campaign")],
    "campaigns.period": ["period", (cell, draft) => periodIn(cell.text, draft)],
    "campaigns.start": ["start", day("start")],
    "campaigns.end": ["end", day("end")],
    "campaigns.budget": ["budget", amount],
    "campaigns.message": ["message", text],
    "campaigns.callToAction": ["callToAction", text],
    "campaigns.landingPage": ["landingPage", url],
    "campaigns.channels": ["channels", channels],
    "campaigns.audiences": ["audiences", many("audience")],
    "campaigns.objectives": ["objectives", many("objective")],
    "campaigns.kpis": ["kpis", many("kpi")],
  }),
  pieces: [
    { key: "budget", read: sum },
    {
      key: "period",
      read: (cell, draft) => (cell.text.length < 50 ? periodIn(cell.text, draft) : undefined),
    },
  ],
  rest: { key: "message", read: text },
  list: { key: "message", read: text },
  finish(campaign) {
    const { period, ...rest } = campaign;
    if (period === undefined) return;
    delete campaign.period;
    const { start, end } = period as { start: string; end: string };
    campaign.start = rest.start ?? start;
    campaign.end = rest.end ?? end;
  },
};

export default [lines, campaigns];
