import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import type { Audience } from "../../plan/types.ts";
import { groupBy } from "../../platform/group-by.ts";

/** From this number of audiences, a single objective for all of them is probably for none. */
const MIN_AUDIENCES = 3;

export default defineRule({
  id: "people/distinct",
  severity: "info",
  presets: ["recommended"],
  summary: "Audiences differ in what they need, and in what the plan wants to achieve with them.",
  why: "Audiences are told apart so that each can be addressed in its own way. If one sentence is enough for all of them, they are one audience, or the plan does not yet say what it wants from each.",
  source: "Forrester's POST method (2007): people, then objectives",
  reads: ["people", "objectives"],
  messages: {
    objective:
      'All {count} audiences are served only by objective "{id}". Say for at least one of them what is to change with these people, or join the audiences.',
    same: "Audiences {audiences} have the same {what}. Say in what they differ, or join them.",
    named: '"{name}"',
    description: "description",
    needs: "needs",
  },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: a, name: Students }, { id: b, name: Parents }, { id: c, name: Teachers }] }
objectives: [{ id: visits, statement: Bring 600 visitors a month., audiences: [a, b, c] }]
`,
    valid: `smplan: 1
people: { audiences: [{ id: a, name: Students }, { id: b, name: Parents }, { id: c, name: Teachers }] }
objectives:
  - { id: visits, statement: Bring 600 visitors a month., audiences: [a, b, c] }
  - { id: classes, statement: Bring 12 school classes., audiences: [c] }
`,
  },
  check({ people, objectives }, report) {
    const audiences = people.audiences ?? [];
    for (const what of ["description", "needs"] as const)
      for (const group of groupBy(audiences, (audience) => textOf(audience, what)).values())
        if (group.length > 1)
          report(group[1] ?? group, "same", {
            at: what,
            data: {
              audiences: listAnd(group.map(({ name }) => messageRef("named", { name }))),
              what: { say: what },
            },
          });
    const serving = objectives.filter(({ audiences: own = [] }) => own.length > 0);
    const [only] = serving;
    // An objective without audiences may be about any audience.
    if (audiences.length < MIN_AUDIENCES || !only || serving.length !== 1 || objectives.length > 1) return;
    const served = new Set(only.audiences);
    if (audiences.every(({ id }) => served.has(id)))
      report(only, "objective", { at: "audiences", data: { count: audiences.length, id: only.id } });
  },
});

/** Returns a text by which equal descriptions or needs are found, or `undefined` if there are none. */
function textOf(audience: Audience, what: "description" | "needs"): string | undefined {
  const value = audience[what];
  const text = (typeof value === "string" ? value : value?.join("\n"))?.trim().toLowerCase();
  return text || undefined;
}
