import { stretchIn } from "../parse-dates.ts";
import { day, handle, person, platform, type Reader, text, texts, whole } from "../readers.ts";
import { begun, fieldsOf, type Kind } from "../record-mapper.ts";

/** A day, a month as 2026-07, or a year. */
const when: Reader = ({ text }, draft) => {
  const stretch = stretchIn(text, draft);
  if (!stretch) return undefined;
  const { start, end } = stretch;
  if (start === end) return start;
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) && start.endsWith("-01-01")
    ? Number(start.slice(0, 4))
    : undefined;
};

const history: Kind = {
  place: "situation.internal.history",
  at: "situation.internal.history",
  naming: "situation.history.name",
  splits: true,
  begin: (told, draft) => begun("situation.internal.history", "name", told, draft),
  fields: fieldsOf({
    "situation.history.when": ["when", when],
    "situation.history.channels": ["channels", texts],
    "situation.history.result": ["result", text],
  }),
  pieces: [{ key: "when", read: (cell, draft) => (cell.text.length < 25 ? when(cell, draft) : undefined) }],
  rest: { key: "result", read: text },
};

const profiles: Kind = {
  place: "situation.profiles",
  at: "situation.profiles",
  naming: "situation.profiles.platform",
  splits: true,
  begin(told, draft) {
    const id = platform({ text: told.name, items: [] }, draft);
    if (id === undefined) return undefined;
    const profile = { platform: id };
    draft.value(told.name, id, "situation.profiles.platform");
    draft.add("situation.profiles", [profile]);
    return profile;
  },
  fields: fieldsOf({
    "situation.profiles.handle": ["handle", handle],
    "situation.profiles.followers": ["followers", whole],
    "situation.profiles.lastPost": ["lastPost", day("end")],
    "situation.profiles.owner": ["owner", person],
  }),
  pieces: [{ key: "followers", read: whole }],
};

const competitors: Kind = {
  place: "situation.external.competitors",
  at: "situation.external.competitors",
  naming: "situation.competitors.name",
  splits: true,
  begin: (told, draft) => begun("situation.external.competitors", "name", told, draft),
  fields: fieldsOf({
    "situation.competitors.does": ["does", text],
    "situation.competitors.how": ["how", text],
    "situation.competitors.where": ["where", texts],
  }),
  rest: { key: "does", read: text },
  list: { key: "does", read: text },
};

export default [history, profiles, competitors];
