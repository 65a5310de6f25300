import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "people/served",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every audience is served by an objective.",
  why: "POST begins with people so that the objectives are about them. An audience nothing is to be achieved with is described, addressed and forgotten.",
  source: "Forrester's POST method (2007): people, then objectives",
  reads: ["people", "objectives"],
  messages: {
    none: "No objective says which of the {count} audiences it is for. Add audiences to the objectives, or nobody can tell whether each of them is served.",
    unserved:
      'No objective is about audience "{name}". Add "{id}" to the audiences of an objective, or leave these people out of this plan.',
    "unserved-all":
      "No objective is about {count} audiences. Add each to the audiences of an objective, or leave these people out of this plan.",
  },
  combined: { unserved: "unserved-all" },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }, { id: parents, name: Parents }] }
objectives: [{ id: orders, audiences: [students], statement: Take 300 orders by 26 March 2027. }]
`,
    valid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }, { id: parents, name: Parents }] }
objectives: [{ id: orders, audiences: [students, parents], statement: Take 300 orders by 26 March 2027. }]
`,
  },
  check({ people, objectives }, report) {
    const count = people.audiences?.length ?? 0;
    if (
      count > 1 &&
      objectives.length > 0 &&
      objectives.every(({ audiences = [] }) => audiences.length === 0)
    )
      return report(objectives, "none", { data: { count } });
    // An objective without audiences may be about all of them.
    if (objectives.length === 0 || objectives.some(({ audiences = [] }) => audiences.length === 0)) return;
    const served = new Set(objectives.flatMap(({ audiences = [] }) => audiences));
    for (const audience of people.audiences ?? [])
      if (!served.has(audience.id))
        report(audience, "unserved", { data: { name: audience.name, id: audience.id } });
  },
});
