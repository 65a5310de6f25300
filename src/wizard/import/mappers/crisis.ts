import { setAt } from "../import-draft.ts";
import { choice, duration, email, one, person, phone, type Reader, sentences, text } from "../readers.ts";
import { begun, fieldsOf, type Kind, type Thing } from "../record-mapper.ts";
import { personIn } from "../resolve-references.ts";

const levels: Kind = {
  place: "crisis.levels",
  at: "crisis.levels",
  naming: "crisis.levels.name",
  splits: true,
  begin: (told, draft) => begun("crisis.levels", "name", told, draft),
  fields: fieldsOf({
    "crisis.levels.triggers": ["triggers", sentences],
    "crisis.levels.respondWithin": ["respondWithin", duration],
    "crisis.levels.decides": ["decides", person],
  }),
  rest: { key: "triggers", read: sentences },
  list: { key: "triggers", read: sentences },
};

/** Who does what in a crisis. A row may begin with the person or with the role. */
const roles: Kind = {
  place: "crisis.roles",
  at: "crisis.roles",
  naming: "crisis.roles.role",
  splits: true,
  begin(told, draft) {
    const named = told.fields.find(({ place }) => place === "crisis.roles.person")?.text ?? told.texts[0];
    const first =
      told.fields.every(({ place }) => place !== "crisis.roles.person") &&
      draft.trying(() => personIn(told.name, draft)) !== undefined;
    const duty = first ? (named ?? "") : told.name;
    const role = choice("duty")({ text: duty, items: [] }, draft) ?? "other";
    const entry: Thing = { role };
    draft.add("crisis.roles", [entry]);
    if (first) {
      entry.person = personIn(told.name, draft);
      draft.value(told.name, draft.at("team"), "crisis.roles.person");
    } else draft.value(told.name, role, "crisis.roles.role");
    return entry;
  },
  fields: fieldsOf({
    "crisis.roles.person": ["person", person],
    "crisis.roles.backup": ["backup", person],
    "team.contact.phone": ["phone", phone],
    "team.contact.email": ["email", email],
    "crisis.roles.role": ["duty", text],
  }),
  pieces: [
    { key: "email", read: email },
    { key: "phone", read: phone },
    { key: "person", read: person },
  ],
  rest: { key: "duty", read: text },
  finish(entry, told, draft) {
    const { phone, email, duty } = entry;
    for (const key of ["phone", "email", "duty"]) delete entry[key];
    const member = ((draft.at("team") ?? []) as Thing[]).find(({ id }) => id === entry.person);
    for (const [key, value] of [
      ["contact.phone", phone],
      ["contact.email", email],
      ["role", duty],
    ] as const) {
      if (value === undefined) continue;
      const there = key.split(".").reduce<unknown>((at, step) => (at as Thing | undefined)?.[step], member);
      if (member && there === undefined) setAt(member, key, value);
      else if (there === value) draft.read.push({ text: String(value), place: `team.${key}`, as: "value" });
      else draft.leave(told.heading, `${told.name} – ${value}`, member ? "twice" : "nobody");
    }
  },
};

const steps: Reader = (cell, draft) => {
  const lines = sentences(cell, draft) as readonly string[] | undefined;
  return lines?.map((line) => ({ do: line }));
};

const statements: Reader = ({ text, items }, { language }) => {
  const lines = items.length > 1 ? items : [text];
  return text ? lines.map((line) => ({ language, text: line })) : undefined;
};

const scenarios: Kind = {
  place: "crisis.scenarios",
  at: "crisis.scenarios",
  naming: "crisis.scenarios.name",
  splits: true,
  begin: (told, draft) => begun("crisis.scenarios", "name", told, draft),
  fields: fieldsOf({
    "crisis.scenarios.steps": ["steps", steps],
    "crisis.scenarios.statements": ["statements", statements],
    "crisis.scenarios.dont": ["dont", sentences],
    "crisis.scenarios.level": ["level", one("level")],
  }),
  pieces: [
    {
      key: "statements",
      entire: true,
      read: (cell, draft) => (/^[„“"«].{20,}/su.test(cell.text) ? statements(cell, draft) : undefined),
    },
  ],
  list: { key: "steps", read: steps },
};

const stakeholders: Kind = {
  place: "crisis.stakeholders",
  at: "crisis.stakeholders",
  naming: "crisis.stakeholders.name",
  splits: true,
  begin(told, draft) {
    const stakeholder: Thing = { name: told.name };
    draft.add("crisis.stakeholders", [stakeholder]);
    return stakeholder;
  },
  fields: fieldsOf({
    "crisis.stakeholders.channel": ["channel", text],
    "crisis.stakeholders.owner": ["owner", person],
  }),
  rest: { key: "channel", read: text },
};

export default [levels, roles, scenarios, stakeholders];
