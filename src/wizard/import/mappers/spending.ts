import type { ImportDraft } from "../import-draft.ts";
import { periodIn } from "../parse-dates.ts";
import {
  amount,
  channel,
  channels,
  choice,
  day,
  moneyAmount,
  referencesTo,
  referenceTo,
  text,
  url,
  type ValueReader,
} from "../readers.ts";
import { createEntity, type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";

/** Reads how often money is spent. */
const spendingPeriod: ValueReader = ({ text }, draft) => {
  const found = choice("cadence")({ text, items: [] }, draft);
  return { weekly: "week", monthly: "month", quarterly: "quarter", yearly: "year", once: "once" }[
    String(found)
  ];
};

const budgetLines: RecordMapper = {
  place: "budget",
  planPath: "budget.lines",
  nameColumn: "budget.lines.description",
  splitsName: true,
  create(record, draft) {
    const [total] = draft.vocabulary.matches(record.name, ["budget.total"]);
    if (total && total.coverage >= 0.9 && draft.at("budget.total") === undefined)
      return totalEntity(record.name, draft);
    return createEntity("budget.lines", "description", record, draft);
  },
  fields: mappedFields({
    "budget.lines.amount": ["amount", amount],
    "budget.lines.per": ["per", spendingPeriod],
    "budget.lines.channel": ["channel", channel],
    "budget.lines.campaign": ["campaign", referenceTo("campaign")],
  }),
  unlabeledFields: [{ key: "amount", read: moneyAmount }],
  finish(line, record, draft) {
    if (line.total === true) {
      delete line.total;
      for (const key of ["per", "channel", "campaign"])
        if (line[key] !== undefined)
          draft.addLeftover(record.heading, `${record.name} – ${line[key]}`, "no-field");
      if (line.amount !== undefined) draft.set("budget.total", line.amount);
      return;
    }
    const sources = [record.fields.find(({ place }) => place === "budget.lines.amount"), ...record.texts];
    const periods = sources.map(
      (text) =>
        text &&
        spendingPeriod(
          { text: typeof text === "string" ? text : `${text.label} ${text.text}`, items: [] },
          draft,
        ),
    );
    const found = periods.find((value) => value !== undefined);
    if (line.per === undefined && found !== undefined && line.amount !== undefined) line.per = found;
    const category = choice("spend")({ text: record.name, items: [] }, draft);
    if (category !== undefined) line.category = category;
  },
};

/**
 * Returns a temporary entity for the total, which is not a budget line. `finish` moves its amount to
 * `budget.total`.
 */
function totalEntity(name: string, draft: ImportDraft): MappedEntity {
  draft.addLabel(name, "budget.total");
  return { total: true };
}

const campaigns: RecordMapper = {
  place: "campaigns",
  planPath: "campaigns",
  nameColumn: "campaigns.name",
  splitsName: true,
  create: (record, draft) => createEntity("campaigns", "name", record, draft),
  fields: mappedFields({
    "campaigns.kind": ["kind", choice("campaign")],
    "campaigns.period": ["period", (cell, draft) => periodIn(cell.text, draft)],
    "campaigns.start": ["start", day("start")],
    "campaigns.end": ["end", day("end")],
    "campaigns.budget": ["budget", amount],
    "campaigns.message": ["message", text],
    "campaigns.callToAction": ["callToAction", text],
    "campaigns.landingPage": ["landingPage", url],
    "campaigns.channels": ["channels", channels],
    "campaigns.audiences": ["audiences", referencesTo("audience")],
    "campaigns.objectives": ["objectives", referencesTo("objective")],
    "campaigns.kpis": ["kpis", referencesTo("kpi")],
  }),
  unlabeledFields: [
    { key: "budget", read: moneyAmount },
    {
      key: "period",
      read: (cell, draft) => (cell.text.length < 50 ? periodIn(cell.text, draft) : undefined),
    },
  ],
  textField: { key: "message", read: text },
  listField: { key: "message", read: text },
  finish(campaign) {
    const { period, ...rest } = campaign;
    if (period === undefined) return;
    delete campaign.period;
    const { start, end } = period as { start: string; end: string };
    campaign.start = rest.start ?? start;
    campaign.end = rest.end ?? end;
  },
};

export default [budgetLines, campaigns];
