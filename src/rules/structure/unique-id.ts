import { defineRule } from "../../lint/rule.ts";
import { termRef } from "../../message-args.ts";
import { type IdOccurrence, idDefinitions } from "../../plan/references.ts";

export default defineRule({
  id: "structure/unique-id",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "No two things of a kind have the same id.",
  why: "The rest of the plan points to things by their ids. Where two share one, nobody can tell which is meant, and one of them is overlooked.",
  source: "The plan format: every reference is by id",
  reads: "all",
  messages: {
    twice: 'The id "{id}" belongs to another {kind} already. Give this one an id of its own.',
    first: 'The first {kind} "{id}" is here.',
  },
  examples: {
    invalid: `smplan: 1
people:
  audiences:
    - { id: students, name: Students nearby }
    - { id: students, name: Student parties who order cakes }
`,
    valid: `smplan: 1
people:
  audiences:
    - { id: students, name: Students nearby }
    - { id: student-parties, name: Student parties who order cakes }
`,
  },
  check(sections, report) {
    const firsts = new Map<string, IdOccurrence>();
    for (const named of idDefinitions(sections)) {
      const { kind, id, owner, key } = named;
      const first = firsts.get(`${kind} ${id}`);
      firsts.set(`${kind} ${id}`, first ?? named);
      // An alias puts the same item into two lists.
      if (!first || first.owner === owner) continue;
      const data = { kind: termRef(kind), id };
      report(owner, "twice", {
        at: key,
        data,
        related: [{ owner: first.owner, at: first.key, message: "first", data }],
      });
    }
  },
});
