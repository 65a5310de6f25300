import { timeUnitMinutes } from "../../../i18n/lexicon/quantity-words.ts";
import { numbersIn } from "../parse-values.ts";
import { email, number, phone, text, texts, type ValueReader } from "../readers.ts";
import { createEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";

/** Reads the hours per week, but only if the text contains a unit of hours. */
const weeklyHours: ValueReader = ({ text }, { language }) => {
  const [first, ...more] = numbersIn(text, language);
  return first && more.length === 0 && timeUnitMinutes(first.unit) === 60 ? first.value : undefined;
};

const team: RecordMapper = {
  place: "team",
  planPath: "team",
  nameColumn: "team.name",
  splitsName: true,
  create: (record, draft) => createEntity("team", "name", record, draft),
  fields: mappedFields({
    "team.role": ["role", text],
    "team.hoursPerWeek": ["hoursPerWeek", number],
    "team.skills": ["skills", texts],
    "team.contact.email": ["contact.email", email],
    "team.contact.phone": ["contact.phone", phone],
  }),
  unlabeledFields: [
    { key: "contact.email", read: email },
    { key: "hoursPerWeek", read: weeklyHours },
    { key: "contact.phone", read: phone },
  ],
  textField: { key: "role", read: text },
  finish(person, _, draft) {
    draft.addNames("team", String(person.id), [person.role === undefined ? undefined : String(person.role)]);
  },
};

export default [team];
