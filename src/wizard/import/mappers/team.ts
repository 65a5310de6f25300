import { minutesNamed } from "../../../i18n/quantities.ts";
import { numeralsIn } from "../parse-values.ts";
import { email, number, phone, type Reader, text, texts } from "../readers.ts";
import { begun, fieldsOf, type Kind } from "../record-mapper.ts";

/** Hours a week, where a text says that they are hours. */
const hours: Reader = ({ text }, { language }) => {
  const [first, ...more] = numeralsIn(text, language);
  return first && more.length === 0 && minutesNamed(first.unit) === 60 ? first.value : undefined;
};

const team: Kind = {
  place: "team",
  at: "team",
  naming: "team.name",
  splits: true,
  begin: (told, draft) => begun("team", "name", told, draft),
  fields: fieldsOf({
    "team.role": ["role", text],
    "team.hoursPerWeek": ["hoursPerWeek", number],
    "team.skills": ["skills", texts],
    "team.contact.email": ["contact.email", email],
    "team.contact.phone": ["contact.phone", phone],
  }),
  pieces: [
    { key: "contact.email", read: email },
    { key: "hoursPerWeek", read: hours },
    { key: "contact.phone", read: phone },
  ],
  rest: { key: "role", read: text },
  finish(person, _, draft) {
    draft.know("team", String(person.id), [person.role === undefined ? undefined : String(person.role)]);
  },
};

export default [team];
