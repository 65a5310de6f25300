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
  create(told, draft) {
    const kind = choice("comment")({ text: told.name, items: [] }, draft);
    if (kind === undefined) return undefined;
    const response: MappedEntity = { kind };
    draft.addValue(told.name, kind, "community.responses.kind");
    draft.add("community.responses", [response]);
    return response;
  },
  fields: mappedFields({
    "community.responses.within": ["within", duration],
    "community.responses.owner": ["owner", person],
  }),
  unlabeledFields: [{ key: "within", read: duration }],
};

/** A dated post, or a slot that recurs on days of the week. */
const calendar: RecordMapper = {
  place: "calendar",
  planPath: "calendar.posts",
  nameColumn: "calendar.date",
  splitsName: true,
  create(told, draft) {
    const date = dayIn(told.name, "start", draft);
    const days = choices("weekday")({ text: told.name, items: [] }, draft);
    if (date) {
      const post: MappedEntity = { id: draft.idFor("calendar.posts", postText(told) ?? date), date };
      draft.addValue(told.name, date, "calendar.posts.date");
      draft.add("calendar.posts", [post]);
      return post;
    }
    const where = told.fields.find(({ place }) => place === "calendar.channel");
    if (days === undefined || !where || draft.tryReading(() => channel(where, draft)) === undefined)
      return undefined;
    const slot: MappedEntity = { days };
    draft.addValue(told.name, days, "calendar.slots.days");
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
  finish(thing, told, draft) {
    const { days, text } = thing;
    if (days === undefined || text === undefined) return;
    // What recurs has a theme, and no text of its own.
    delete thing.text;
    const pillar = thing.pillar ?? idOf(String(text), "pillar", draft);
    if (thing.pillar === undefined && pillar) {
      thing.pillar = pillar;
      draft.addValue(String(text), pillar, "calendar.slots.pillar");
    } else draft.addLeftover(told.heading, `${told.name} – ${text}`, "no-field");
  },
};

function postText(told: {
  fields: readonly { place: string; text: string }[];
  texts: readonly string[];
}): string | undefined {
  return told.fields.find(({ place }) => place === "calendar.text")?.text ?? told.texts[0];
}

const accounts: RecordMapper = {
  place: "accounts",
  planPath: "accounts",
  nameColumn: "accounts.channel",
  splitsName: true,
  create(told, draft) {
    const [id, ...more] = (channels({ text: told.name, items: [] }, draft) ?? []) as string[];
    if (id === undefined || more.length > 0) return undefined;
    const account: MappedEntity = { channel: id };
    draft.addValue(told.name, id, "accounts.channel");
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
