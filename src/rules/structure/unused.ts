import { defineRule } from "../../lint/rule.ts";
import { termRef } from "../../message-args.ts";
import { idDefinitions, idReferences } from "../../plan/references.ts";

/** What is there to be used by the rest of the plan. Objectives, KPIs and crisis levels have rules of their own. */
const checkedKinds = new Set(["audience", "pillar", "tool", "team member"]);

export default defineRule({
  id: "structure/unused",
  severity: "info",
  presets: ["recommended"],
  summary: "Every audience, pillar, tool and member of the team is used somewhere in the plan.",
  why: "What nothing points to is left over from an earlier version, or forgotten where it should be used. Both are worth a look.",
  source: "The plan format: the parts of a plan depend on each other by their ids",
  reads: "all",
  messages: {
    unused: 'Nothing in the plan points to {kind} "{id}". Use it where it belongs, or take it out.',
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
objectives: [{ id: orders, owner: ema, statement: Take 300 orders by 26 March 2027. }]
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
objectives: [{ id: orders, owner: ema, statement: Take 300 orders by 26 March 2027. }]
crisis: { roles: [{ role: spokesperson, person: bruno }] }
`,
  },
  check(sections, report, { broken }) {
    // What a broken section points to, nobody can tell.
    if (broken.size > 0) return;
    const used = new Map<string, Set<string>>();
    for (const { kind, id } of idReferences(sections)) {
      const plain = kind === "data source" ? "tool" : kind;
      used.set(plain, (used.get(plain) ?? new Set()).add(id));
    }
    for (const { kind, id, owner, key } of idDefinitions(sections)) {
      const own = used.get(kind);
      // Where nothing of a kind is pointed to, that is how this team writes its plan.
      if (!checkedKinds.has(kind) || !own || own.size === 0 || own.has(id)) continue;
      // A tool says itself what it is for.
      if (kind === "tool" && "purposes" in owner) continue;
      report(owner, "unused", { at: key, data: { kind: termRef(kind), id } });
    }
  },
});
