import { setAtPath } from "../import-draft.ts";
import {
  choice,
  duration,
  email,
  person,
  phone,
  referenceTo,
  sentences,
  text,
  type ValueReader,
} from "../readers.ts";
import { createEntity, type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";
import { personIn } from "../resolve-references.ts";

const levels: RecordMapper = {
  place: "crisis.levels",
  planPath: "crisis.levels",
  nameColumn: "crisis.levels.name",
  splitsName: true,
  create: (record, draft) => createEntity("crisis.levels", "name", record, draft),
  fields: mappedFields({
    "crisis.levels.triggers": ["triggers", sentences],
    "crisis.levels.respondWithin": ["respondWithin", duration],
    "crisis.levels.decides": ["decides", person],
  }),
  textField: { key: "triggers", read: sentences },
  listField: { key: "triggers", read: sentences },
};

/** Maps the roles in a crisis. A row may start with a name or with a role. */
const roles: RecordMapper = {
  place: "crisis.roles",
  planPath: "crisis.roles",
  nameColumn: "crisis.roles.role",
  splitsName: true,
  create(record, draft) {
    const other = record.fields.find(({ place }) => place === "crisis.roles.person")?.text ?? record.texts[0];
    const startsWithPerson =
      record.fields.every(({ place }) => place !== "crisis.roles.person") &&
      draft.tryReading(() => personIn(record.name, draft)) !== undefined;
    const duty = startsWithPerson ? (other ?? "") : record.name;
    const role = choice("duty")({ text: duty, items: [] }, draft) ?? "other";
    const entry: MappedEntity = { role };
    draft.add("crisis.roles", [entry]);
    if (startsWithPerson) {
      entry.person = personIn(record.name, draft);
      draft.addValue(record.name, draft.at("team"), "crisis.roles.person");
    } else draft.addValue(record.name, role, "crisis.roles.role");
    return entry;
  },
  fields: mappedFields({
    "crisis.roles.person": ["person", person],
    "crisis.roles.backup": ["backup", person],
    "team.contact.phone": ["phone", phone],
    "team.contact.email": ["email", email],
    "crisis.roles.role": ["duty", text],
  }),
  unlabeledFields: [
    { key: "email", read: email },
    { key: "phone", read: phone },
    { key: "person", read: person },
  ],
  textField: { key: "duty", read: text },
  finish(entry, record, draft) {
    const { phone, email, duty } = entry;
    for (const key of ["phone", "email", "duty"]) delete entry[key];
    const member = ((draft.at("team") ?? []) as MappedEntity[]).find(({ id }) => id === entry.person);
    for (const [key, value] of [
      ["contact.phone", phone],
      ["contact.email", email],
      ["role", duty],
    ] as const) {
      if (value === undefined) continue;
      const existing = key
        .split(".")
        .reduce<unknown>((at, step) => (at as MappedEntity | undefined)?.[step], member);
      if (member && existing === undefined) setAtPath(member, key, value);
      else if (existing === value)
        draft.interpreted.push({ text: String(value), place: `team.${key}`, as: "value" });
      else draft.addLeftover(record.heading, `${record.name} – ${value}`, member ? "twice" : "nobody");
    }
  },
};

const stepsReader: ValueReader = (cell, draft) => {
  const lines = sentences(cell, draft) as readonly string[] | undefined;
  return lines?.map((line) => ({ do: line }));
};

const statementsReader: ValueReader = ({ text, items }, { language }) => {
  const lines = items.length > 1 ? items : [text];
  return text ? lines.map((line) => ({ language, text: line })) : undefined;
};

const scenarios: RecordMapper = {
  place: "crisis.scenarios",
  planPath: "crisis.scenarios",
  nameColumn: "crisis.scenarios.name",
  splitsName: true,
  create: (record, draft) => createEntity("crisis.scenarios", "name", record, draft),
  fields: mappedFields({
    "crisis.scenarios.steps": ["steps", stepsReader],
    "crisis.scenarios.statements": ["statements", statementsReader],
    "crisis.scenarios.dont": ["dont", sentences],
    "crisis.scenarios.level": ["level", referenceTo("level")],
  }),
  unlabeledFields: [
    {
      key: "statements",
      wholeOnly: true,
      read: (cell, draft) => (/^[„“"«].{20,}/su.test(cell.text) ? statementsReader(cell, draft) : undefined),
    },
  ],
  listField: { key: "steps", read: stepsReader },
};

const stakeholders: RecordMapper = {
  place: "crisis.stakeholders",
  planPath: "crisis.stakeholders",
  nameColumn: "crisis.stakeholders.name",
  splitsName: true,
  create(record, draft) {
    const stakeholder: MappedEntity = { name: record.name };
    draft.add("crisis.stakeholders", [stakeholder]);
    return stakeholder;
  },
  fields: mappedFields({
    "crisis.stakeholders.channel": ["channel", text],
    "crisis.stakeholders.owner": ["owner", person],
  }),
  textField: { key: "channel", read: text },
};

export default [levels, roles, scenarios, stakeholders];
