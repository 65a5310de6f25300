import { dayRangeIn } from "../parse-dates.ts";
import {
  day,
  handle,
  nonNegativeInteger,
  person,
  platform,
  text,
  texts,
  type ValueReader,
} from "../readers.ts";
import { createEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";

/** Reads a day, a month in the form 2026-07, or a year. */
const whenReader: ValueReader = ({ text }, draft) => {
  const range = dayRangeIn(text, draft);
  if (!range) return undefined;
  const { start, end } = range;
  if (start === end) return start;
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) && start.endsWith("-01-01")
    ? Number(start.slice(0, 4))
    : undefined;
};

const history: RecordMapper = {
  place: "situation.internal.history",
  planPath: "situation.internal.history",
  nameColumn: "situation.history.name",
  splitsName: true,
  create: (record, draft) => createEntity("situation.internal.history", "name", record, draft),
  fields: mappedFields({
    "situation.history.when": ["when", whenReader],
    "situation.history.channels": ["channels", texts],
    "situation.history.result": ["result", text],
  }),
  unlabeledFields: [
    { key: "when", read: (cell, draft) => (cell.text.length < 25 ? whenReader(cell, draft) : undefined) },
  ],
  textField: { key: "result", read: text },
};

const profiles: RecordMapper = {
  place: "situation.profiles",
  planPath: "situation.profiles",
  nameColumn: "situation.profiles.platform",
  splitsName: true,
  create(record, draft) {
    const id = platform({ text: record.name, items: [] }, draft);
    if (id === undefined) return undefined;
    const profile = { platform: id };
    draft.addValue(record.name, id, "situation.profiles.platform");
    draft.add("situation.profiles", [profile]);
    return profile;
  },
  fields: mappedFields({
    "situation.profiles.handle": ["handle", handle],
    "situation.profiles.followers": ["followers", nonNegativeInteger],
    "situation.profiles.lastPost": ["lastPost", day("end")],
    "situation.profiles.owner": ["owner", person],
  }),
  unlabeledFields: [{ key: "followers", read: nonNegativeInteger }],
};

const competitors: RecordMapper = {
  place: "situation.external.competitors",
  planPath: "situation.external.competitors",
  nameColumn: "situation.competitors.name",
  splitsName: true,
  create: (record, draft) => createEntity("situation.external.competitors", "name", record, draft),
  fields: mappedFields({
    "situation.competitors.does": ["does", text],
    "situation.competitors.how": ["how", text],
    "situation.competitors.where": ["where", texts],
  }),
  textField: { key: "does", read: text },
  listField: { key: "does", read: text },
};

export default [history, profiles, competitors];
