import { platforms } from "../../../catalog/platforms.ts";
import { deadlineWords } from "../../../i18n/quantities.ts";
import type { Draft } from "../import-draft.ts";
import { stretchIn } from "../parse-dates.ts";
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
  many,
  person,
  platform,
  platforms as platformsRead,
  type Reader,
  share,
  sum,
  text,
  texts,
} from "../readers.ts";
import { begun, fieldsOf, type Kind, type Thing } from "../record-mapper.ts";
import { wordsOf } from "../tokens.ts";

const audiences: Kind = {
  place: "people.audiences",
  at: "people.audiences",
  naming: "people.audiences.name",
  splits: true,
  begin: (told, draft) => begun("people.audiences", "name", told, draft),
  fields: fieldsOf({
    "people.audiences.description": ["description", text],
    "people.audiences.age": ["age", age],
    "people.audiences.location": ["location", text],
    "people.audiences.languages": ["languages", languages],
    "people.audiences.platforms": ["platforms", platformsRead],
    "people.audiences.needs": ["needs", texts],
  }),
  rest: { key: "description", read: text },
  list: { key: "description", read: text },
};

const goals: Kind = {
  place: "plan.goals",
  at: "plan.goals",
  naming: "objectives.statement",
  splits: false,
  begin: (told, draft) => begun("plan.goals", "statement", told, draft),
  fields: {},
};

const objectives: Kind = {
  place: "objectives",
  at: "objectives",
  naming: "objectives.statement",
  splits: false,
  begin: (told, draft) => begun("objectives", "statement", told, draft),
  fields: fieldsOf({
    "objectives.by": ["by", day("end")],
    "objectives.owner": ["owner", person],
    "objectives.rationale": ["rationale", text],
    "objectives.audiences": ["audiences", many("audience")],
  }),
  rest: { key: "rationale", read: text },
  finish(objective, _, draft) {
    if (objective.by === undefined) objective.by = deadlineIn(String(objective.statement), draft);
    if (objective.by === undefined) delete objective.by;
  },
};

/** The day by which something is to be done: one that stands right after a word such as "by". */
function deadlineIn(statement: string, draft: Draft): string | undefined {
  const lower = statement.toLowerCase();
  for (const word of deadlineWords)
    for (const { index } of lower.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"))) {
      const behind = lower.slice(index + word.length, index + word.length + 50);
      const day = stretchIn(behind, draft);
      const between = behind.slice(0, day?.from).replace(new RegExp(draft.vocabulary.untilWhen, "gu"), "");
      if (day && !/[\p{L}\d]/u.test(between)) return day.end;
    }
  return undefined;
}

const pillars: Kind = {
  place: "strategy.pillars",
  at: "strategy.pillars",
  naming: "strategy.pillars.name",
  splits: true,
  begin: (told, draft) => begun("strategy.pillars", "name", told, draft),
  fields: fieldsOf({
    "strategy.pillars.share": ["share", share],
    "strategy.channels.audiences": ["audiences", many("audience")],
    "strategy.channels.objectives": ["objectives", many("objective")],
  }),
  pieces: [
    { key: "share", read: (cell, draft) => (cell.text.includes("%") ? share(cell, draft) : undefined) },
  ],
};

/** The format as its platform calls it: short videos have three names. */
function offered(format: string, platform: unknown): string {
  const short = ["reel", "short", "video"];
  const formats: readonly string[] = platforms.find(({ id }) => id === platform)?.formats?.value ?? [format];
  if (formats.includes(format) || !short.includes(format)) return format;
  return short.find((other) => formats.includes(other)) ?? format;
}

/** Formats where a text names nothing else. */
const formatsAlone: Reader = (cell, draft) => {
  const formats = choices("format")(cell, draft) as string[] | undefined;
  return formats && wordsOf(cell.text).length < formats.length * 2 ? formats : undefined;
};

const strategyChannels: Kind = {
  place: "strategy.channels",
  at: "strategy.channels",
  naming: "strategy.channels.platform",
  splits: true,
  begin(told, draft) {
    const id = platform({ text: told.name, items: [] }, draft);
    if (typeof id !== "string") return undefined;
    draft.value(told.name, id, "strategy.channels.platform");
    const there = ((draft.at("strategy.channels") ?? []) as Thing[]).find(
      (channel) => channel.platform === id,
    );
    if (there) return there;
    const channel: Thing = { id: draft.idFor("strategy.channels", id), platform: id };
    draft.add("strategy.channels", [channel]);
    draft.know("strategy.channels", String(channel.id), [id, told.name]);
    return channel;
  },
  fields: fieldsOf({
    "strategy.channels.handle": ["handle", handle],
    "strategy.channels.frequency": ["frequency", frequency],
    "strategy.channels.formats": ["formats", choices("format")],
    "strategy.channels.audiences": ["audiences", many("audience")],
    "strategy.channels.objectives": ["objectives", many("objective")],
    "strategy.channels.languages": ["languages", languages],
    "strategy.channels.tone": ["tone", text],
    "strategy.channels.effortPerPost": ["effortPerPost", duration],
    "strategy.channels.rationale": ["rationale", text],
  }),
  pieces: [
    { key: "handle", read: ({ text }) => /^@([\w.]+)$/.exec(text)?.[1] },
    { key: "frequency", read: frequency },
    { key: "formats", read: formatsAlone },
  ],
  rest: { key: "rationale", read: text },
  list: { key: "rationale", read: text },
  finish(channel) {
    const formats = channel.formats as string[] | undefined;
    if (formats) channel.formats = [...new Set(formats.map((format) => offered(format, channel.platform)))];
  },
};

const actions: Kind = {
  place: "strategy.actions",
  at: "strategy.actions",
  naming: "strategy.actions.description",
  splits: false,
  begin: (told, draft) => begun("strategy.actions", "description", told, draft),
  fields: fieldsOf({
    "strategy.actions.owner": ["owner", person],
    "strategy.actions.start": ["start", day("start")],
    "strategy.actions.end": ["end", day("end")],
    "strategy.actions.objectives": ["objectives", many("objective")],
    "strategy.actions.channels": ["channels", channels],
  }),
};

const tools: Kind = {
  place: "technology.tools",
  at: "technology.tools",
  naming: "technology.tools.name",
  splits: true,
  begin: (told, draft) => begun("technology.tools", "name", told, draft),
  fields: fieldsOf({
    "technology.tools.purposes": ["purposes", choices("purpose")],
    "technology.tools.owner": ["owner", person],
    "technology.tools.cost": ["cost.amount", amount],
    "technology.tools.rationale": ["rationale", text],
  }),
  pieces: [{ key: "cost.amount", read: sum }],
  rest: { key: "rationale", read: text },
  finish(tool, told, draft) {
    const rest = told.texts.join(" ");
    const purposes =
      tool.purposes ?? (rest ? choices("purpose")({ text: rest, items: [] }, draft) : undefined);
    if (purposes !== undefined) tool.purposes = purposes;
    const price = told.fields.find(({ place }) => place === "technology.tools.cost");
    const cost = tool.cost as Thing | undefined;
    const per = spending(price?.text ?? rest, draft);
    if (cost && per) cost.per = per;
  },
};

/** How often a price is paid. */
function spending(text: string, draft: Draft): string | undefined {
  return moneyIn(text, draft.language, draft.vocabulary.choices)?.per;
}

export default [audiences, goals, objectives, pillars, strategyChannels, actions, tools];
