import { platforms } from "../../../catalog/platforms.ts";
import { deadlineWords } from "../../../i18n/lexicon/quantity-words.ts";
import type { ImportDraft } from "../import-draft.ts";
import { dayRangeIn } from "../parse-dates.ts";
import { moneyIn } from "../parse-values.ts";
import {
  age,
  amount,
  channels,
  choices,
  day,
  duration,
  frequency,
  handle,
  languages,
  moneyAmount,
  percentage,
  person,
  platform,
  platforms as platformsRead,
  referencesTo,
  text,
  texts,
  type ValueReader,
} from "../readers.ts";
import { createEntity, type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";
import { wordsOf } from "../tokens.ts";

const audiences: RecordMapper = {
  place: "people.audiences",
  planPath: "people.audiences",
  nameColumn: "people.audiences.name",
  splitsName: true,
  create: (record, draft) => createEntity("people.audiences", "name", record, draft),
  fields: mappedFields({
    "people.audiences.description": ["description", text],
    "people.audiences.age": ["age", age],
    "people.audiences.location": ["location", text],
    "people.audiences.languages": ["languages", languages],
    "people.audiences.platforms": ["platforms", platformsRead],
    "people.audiences.needs": ["needs", texts],
  }),
  textField: { key: "description", read: text },
  listField: { key: "description", read: text },
};

const goals: RecordMapper = {
  place: "plan.goals",
  planPath: "plan.goals",
  nameColumn: "objectives.statement",
  splitsName: false,
  create: (record, draft) => createEntity("plan.goals", "statement", record, draft),
  fields: {},
};

const objectives: RecordMapper = {
  place: "objectives",
  planPath: "objectives",
  nameColumn: "objectives.statement",
  splitsName: false,
  create: (record, draft) => createEntity("objectives", "statement", record, draft),
  fields: mappedFields({
    "objectives.by": ["by", day("end")],
    "objectives.owner": ["owner", person],
    "objectives.rationale": ["rationale", text],
    "objectives.audiences": ["audiences", referencesTo("audience")],
  }),
  textField: { key: "rationale", read: text },
  finish(objective, _, draft) {
    if (objective.by === undefined) objective.by = deadlineIn(String(objective.statement), draft);
    if (objective.by === undefined) delete objective.by;
  },
};

/** Returns the deadline in a statement: a day right after a word such as "by". */
function deadlineIn(statement: string, draft: ImportDraft): string | undefined {
  const lower = statement.toLowerCase();
  for (const word of deadlineWords)
    for (const { index } of lower.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"))) {
      const after = lower.slice(index + word.length, index + word.length + 50);
      const day = dayRangeIn(after, draft);
      const between = after.slice(0, day?.from).replace(new RegExp(draft.vocabulary.untilWhen, "gu"), "");
      if (day && !/[\p{L}\d]/u.test(between)) return day.end;
    }
  return undefined;
}

const pillars: RecordMapper = {
  place: "strategy.pillars",
  planPath: "strategy.pillars",
  nameColumn: "strategy.pillars.name",
  splitsName: true,
  create: (record, draft) => createEntity("strategy.pillars", "name", record, draft),
  fields: mappedFields({
    "strategy.pillars.share": ["share", percentage],
    "strategy.channels.audiences": ["audiences", referencesTo("audience")],
    "strategy.channels.objectives": ["objectives", referencesTo("objective")],
  }),
  unlabeledFields: [
    { key: "share", read: (cell, draft) => (cell.text.includes("%") ? percentage(cell, draft) : undefined) },
  ],
};

/** Returns the name of a format on its platform. Short videos have three names. */
function platformFormat(format: string, platform: unknown): string {
  const short = ["reel", "short", "video"];
  const formats: readonly string[] = platforms.find(({ id }) => id === platform)?.formats?.value ?? [format];
  if (formats.includes(format) || !short.includes(format)) return format;
  return short.find((other) => formats.includes(other)) ?? format;
}

/** Reads formats, but only if the text contains few other words. */
const onlyFormats: ValueReader = (cell, draft) => {
  const formats = choices("format")(cell, draft) as string[] | undefined;
  return formats && wordsOf(cell.text).length < formats.length * 2 ? formats : undefined;
};

const strategyChannels: RecordMapper = {
  place: "strategy.channels",
  planPath: "strategy.channels",
  nameColumn: "strategy.channels.platform",
  splitsName: true,
  create(record, draft) {
    const id = platform({ text: record.name, items: [] }, draft);
    if (typeof id !== "string") return undefined;
    draft.addValue(record.name, id, "strategy.channels.platform");
    const existing = ((draft.at("strategy.channels") ?? []) as MappedEntity[]).find(
      (channel) => channel.platform === id,
    );
    if (existing) return existing;
    const channel: MappedEntity = { id: draft.idFor("strategy.channels", id), platform: id };
    draft.add("strategy.channels", [channel]);
    draft.addNames("strategy.channels", String(channel.id), [id, record.name]);
    return channel;
  },
  fields: mappedFields({
    "strategy.channels.handle": ["handle", handle],
    "strategy.channels.frequency": ["frequency", frequency],
    "strategy.channels.formats": ["formats", choices("format")],
    "strategy.channels.audiences": ["audiences", referencesTo("audience")],
    "strategy.channels.objectives": ["objectives", referencesTo("objective")],
    "strategy.channels.languages": ["languages", languages],
    "strategy.channels.tone": ["tone", text],
    "strategy.channels.effortPerPost": ["effortPerPost", duration],
    "strategy.channels.rationale": ["rationale", text],
  }),
  unlabeledFields: [
    { key: "handle", read: ({ text }) => /^@([\w.]+)$/.exec(text)?.[1] },
    { key: "frequency", read: frequency },
    { key: "formats", read: onlyFormats },
  ],
  textField: { key: "rationale", read: text },
  listField: { key: "rationale", read: text },
  finish(channel) {
    const formats = channel.formats as string[] | undefined;
    if (formats)
      channel.formats = [...new Set(formats.map((format) => platformFormat(format, channel.platform)))];
  },
};

const actions: RecordMapper = {
  place: "strategy.actions",
  planPath: "strategy.actions",
  nameColumn: "strategy.actions.description",
  splitsName: false,
  create: (record, draft) => createEntity("strategy.actions", "description", record, draft),
  fields: mappedFields({
    "strategy.actions.owner": ["owner", person],
    "strategy.actions.start": ["start", day("start")],
    "strategy.actions.end": ["end", day("end")],
    "strategy.actions.objectives": ["objectives", referencesTo("objective")],
    "strategy.actions.channels": ["channels", channels],
  }),
};

const tools: RecordMapper = {
  place: "technology.tools",
  planPath: "technology.tools",
  nameColumn: "technology.tools.name",
  splitsName: true,
  create: (record, draft) => createEntity("technology.tools", "name", record, draft),
  fields: mappedFields({
    "technology.tools.purposes": ["purposes", choices("purpose")],
    "technology.tools.owner": ["owner", person],
    "technology.tools.cost": ["cost.amount", amount],
    "technology.tools.rationale": ["rationale", text],
  }),
  unlabeledFields: [{ key: "cost.amount", read: moneyAmount }],
  textField: { key: "rationale", read: text },
  finish(tool, record, draft) {
    const rest = record.texts.join(" ");
    const purposes =
      tool.purposes ?? (rest ? choices("purpose")({ text: rest, items: [] }, draft) : undefined);
    if (purposes !== undefined) tool.purposes = purposes;
    const price = record.fields.find(({ place }) => place === "technology.tools.cost");
    const cost = tool.cost as MappedEntity | undefined;
    const per = paymentPeriod(price?.text ?? rest, draft);
    if (cost && per) cost.per = per;
  },
};

/** Returns how often a price is paid. */
function paymentPeriod(text: string, draft: ImportDraft): string | undefined {
  return moneyIn(text, draft.language, draft.vocabulary.choices)?.per;
}

export default [audiences, goals, objectives, pillars, strategyChannels, actions, tools];
