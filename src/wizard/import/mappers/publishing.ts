import { dayIn } from "../parse-dates.ts";
import {
  booleanValue,
  channel,
  channels,
  choice,
  choices,
  duration,
  hashtags,
  people,
  person,
  referenceTo,
  text,
  time,
  url,
} from "../readers.ts";
import { type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";
import { idOf } from "../resolve-references.ts";

const responses: RecordMapper = {
  place: "community.responses",
  planPath: "community.responses",
  nameColumn: "community.responses.kind",
  splitsName: true,
  create(record, draft) {
    const kind = choice("comment")({ text: record.name, items: [] }, draft);
    if (kind === undefined) return undefined;
    const response: MappedEntity = { kind };
    draft.addValue(record.name, kind, "community.responses.kind");
    draft.add("community.responses", [response]);
    return response;
  },
  fields: mappedFields({
    "community.responses.within": ["within", duration],
    "community.responses.owner": ["owner", person],
  }),
  unlabeledFields: [{ key: "within", read: duration }],
};

/** Maps a row of a calendar to a post with a date, or to a slot that recurs on days of the week. */
const calendar: RecordMapper = {
  place: "calendar",
  planPath: "calendar.posts",
  nameColumn: "calendar.date",
  splitsName: true,
  create(record, draft) {
    const date = dayIn(record.name, "start", draft);
    const days = choices("weekday")({ text: record.name, items: [] }, draft);
    if (date) {
      const post: MappedEntity = { id: draft.idFor("calendar.posts", postText(record) ?? date), date };
      draft.addValue(record.name, date, "calendar.posts.date");
      draft.add("calendar.posts", [post]);
      return post;
    }
    const channelField = record.fields.find(({ place }) => place === "calendar.channel");
    if (
      days === undefined ||
      !channelField ||
      draft.tryReading(() => channel(channelField, draft)) === undefined
    )
      return undefined;
    const slot: MappedEntity = { days };
    draft.addValue(record.name, days, "calendar.slots.days");
    draft.add("calendar.slots", [slot]);
    return slot;
  },
  fields: mappedFields({
    "calendar.time": ["time", time],
    "calendar.channel": ["channel", channel],
    "calendar.pillar": ["pillar", referenceTo("pillar")],
    "calendar.campaign": ["campaign", referenceTo("campaign")],
    "calendar.format": ["format", choice("format")],
    "calendar.text": ["text", text],
    "calendar.hashtags": ["hashtags", hashtags],
    "calendar.link": ["link", url],
    "calendar.status": ["status", choice("postStatus")],
    "calendar.owner": ["owner", person],
  }),
  textField: { key: "text", read: text },
  finish(entry, record, draft) {
    const { days, text } = entry;
    if (days === undefined || text === undefined) return;
    // A recurring slot can have a pillar, but no text.
    delete entry.text;
    const pillar = entry.pillar ?? idOf(String(text), "pillar", draft);
    if (entry.pillar === undefined && pillar) {
      entry.pillar = pillar;
      draft.addValue(String(text), pillar, "calendar.slots.pillar");
    } else draft.addLeftover(record.heading, `${record.name} – ${text}`, "no-field");
  },
};

function postText(record: {
  fields: readonly { place: string; text: string }[];
  texts: readonly string[];
}): string | undefined {
  return record.fields.find(({ place }) => place === "calendar.text")?.text ?? record.texts[0];
}

const accounts: RecordMapper = {
  place: "accounts",
  planPath: "accounts",
  nameColumn: "accounts.channel",
  splitsName: true,
  create(record, draft) {
    const [id, ...more] = (channels({ text: record.name, items: [] }, draft) ?? []) as string[];
    if (id === undefined || more.length > 0) return undefined;
    const account: MappedEntity = { channel: id };
    draft.addValue(record.name, id, "accounts.channel");
    draft.add("accounts", [account]);
    return account;
  },
  fields: mappedFields({
    "accounts.admins": ["admins", people],
    "accounts.recovery": ["recovery", person],
    "accounts.mfa": ["mfa", booleanValue],
  }),
};

export default [responses, calendar, accounts];
