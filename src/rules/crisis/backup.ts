import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted, valueNameRef } from "../../message-args.ts";

export default defineRule({
  id: "crisis/backup",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every role in a crisis has a second person, and no one person has them all.",
  why: "Crises come on holidays. A role with one person is empty whenever that person is ill, asleep or in the air.",
  source:
    "Digital.gov, Social Media Cyber-Vandalism Toolkit: more than one administrator; Government Communication Service (UK), STOP: people",
  reads: ["crisis", "team"],
  messages: {
    alone: "Nobody stands in for {people} ({roles}). Name somebody else under backup.",
    same: 'The backup for the role "{role}" is the same person, "{person}". Name somebody else.',
    all: '"{person}" has every role in a crisis. Give at least one to somebody else.',
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: spokesperson, person: ema }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: spokesperson, person: ema, backup: bruno }
`,
  },
  check({ crisis, team }, report) {
    const names = new Map(team.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    const roles = (crisis.roles ?? []).filter(({ person }) => person !== undefined);
    const alone = roles.filter(({ backup }) => backup === undefined);
    // A team of one person has no other person to name.
    if (alone.length > 0 && team.length !== 1) {
      const people = listAnd([...new Set(alone.map(({ person = "" }) => nameOf(person)))]);
      report(crisis, "alone", {
        at: "roles",
        data: {
          people,
          roles: listAnd(
            [...new Set(alone.map(({ role }) => role))].map((role) => quoted(valueNameRef("role", role))),
          ),
        },
      });
    }
    for (const one of roles)
      if (one.person === one.backup)
        report(one, "same", {
          at: "backup",
          data: { role: valueNameRef("role", one.role), person: nameOf(one.person ?? "") },
        });
    const [person, ...others] = new Set(roles.flatMap((one) => [one.person ?? [], one.backup ?? []].flat()));
    if (
      person !== undefined &&
      others.length === 0 &&
      roles.length > 1 &&
      team.length !== 1 &&
      alone.length === 0
    )
      report(crisis, "all", { at: "roles", data: { person: nameOf(person) } });
  },
});
