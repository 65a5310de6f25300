import { dayIn } from "../parse-dates.ts";
import {
  channel,
  channels,
  choice,
  choices,
  duration,
  hashtags,
  one,
  people,
  person,
  text,
  time,
  url,
  yes,
} from "../readers.ts";
import { fieldsOf, type Kind, type Thing } from "../record-mapper.ts";
import { idOf } from "../resolve-references.ts";

const responses: Kind = {
  place: "community.responses",
  at: "community.responses",
  naming: "community.responses.kind",
  splits: true,
  begin(told, draft) {
    const kind = choice("comment")({ text: told.name, items: [] }, draft);
    if (kind === undefined) return undefined;
    const response: Thing = { kind };
    draft.value(told.name, kind, "community.responses.kind");
    draft.add("community.responses", [response]);
    return response;
  },
  fields: fieldsOf({
    "community.responses.within": ["within", duration],
    "community.responses.owner": ["owner", person],
  }),
  pieces: [{ key: "within", read: duration }],
};

/** A dated post, or a slot that recurs on days of the week. */
const calendar: Kind = {
  place: "calendar",
  at: "calendar.posts",
  naming: "calendar.date",
  splits: true,
  begin(told, draft) {
    const date = dayIn(told.name, "start", draft);
    const days = choices("weekday")({ text: told.name, items: [] }, draft);
    if (date) {
      const post: Thing = { id: draft.idFor("calendar.posts", textOf(told) ?? date), date };
      draft.value(told.name, date, "calendar.posts.date");
      draft.add("calendar.posts", [post]);
      return post;
    }
    const where = told.fields.find(({ place }) => place === "calendar.channel");
    if (days === undefined || !where || draft.trying(() => channel(where, draft)) === undefined)
      return undefined;
    const slot: Thing = { days };
    draft.value(told.name, days, "calendar.slots.days");
    draft.add("calendar.slots", [slot]);
    return slot;
  },
  fields: fieldsOf({
    "calendar.time": ["time", time],
    "calendar.channel": ["channel", channel],
    "calendar.pillar": ["pillar", one("pillar")],
    "calendar.campaign": ["campaign", one("campaign")],
    "calendar.format": ["format", choice("format")],
    "calendar.text": ["text", text],
    "calendar.hashtags": ["hashtags", hashtags],
    "calendar.link": ["link", url],
    "calendar.status": ["status", choice("postStatus")],
    "calendar.owner": ["owner", person],
  }),
  rest: { key: "text", read: text },
  finish(thing, told, draft) {
    const { days, text } = thing;
    if (days === undefined || text === undefined) return;
    // What recurs has a theme, and no text of its own.
    delete thing.text;
    const pillar = thing.pillar ?? idOf(String(text), "pillar", draft);
    if (thing.pillar === undefined && pillar) {
      thing.pillar = pillar;
      draft.value(String(text), pillar, "calendar.slots.pillar");
    } else draft.leave(told.heading, `${told.name} – ${text}`, "no-field");
  },
};

function textOf(told: {
  fields: readonly { place: string; text: string }[];
  texts: readonly string[];
}): string | undefined {
  return told.fields.find(({ place }) => place === "calendar.text")?.text ?? told.texts[0];
}

const accounts: Kind = {
  place: "accounts",
  at: "accounts",
  naming: "accounts.channel",
  splits: true,
  begin(told, draft) {
    const [id, ...more] = (channels({ text: told.name, items: [] }, draft) ?? []) as string[];
    if (id === undefined || more.length > 0) return undefined;
    const account: Thing = { channel: id };
    draft.value(told.name, id, "accounts.channel");
    draft.add("accounts", [account]);
    return account;
  },
  fields: fieldsOf({
    "accounts.admins": ["admins", people],
    "accounts.recovery": ["recovery", person],
    "accounts.mfa": ["mfa", yes],
  }),
};

export default [responses, calendar, accounts];
