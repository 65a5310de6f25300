import { defineRule } from "../../lint/rule.ts";
import { termRef } from "../../message-args.ts";
import { idDefinitions, idReferences } from "../../plan/references.ts";

/**
 * The kinds that the rest of the plan should use. Objectives, KPIs and crisis levels have their own rules.
 */
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
    "unused-all":
      "Nothing in the plan points to {count} of its items. Use them where they belong, or take them out.",
  },
  combined: { unused: "unused-all" },
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
    // The references in a broken section are unknown.
    if (broken.size > 0) return;
    const used = new Map<string, Set<string>>();
    for (const { kind, id } of idReferences(sections)) {
      const plain = kind === "data source" ? "tool" : kind;
      used.set(plain, (used.get(plain) ?? new Set()).add(id));
    }
    for (const { kind, id, owner, key } of idDefinitions(sections)) {
      const own = used.get(kind);
      // If nothing of a kind is referenced, the team does not use these references.
      if (!checkedKinds.has(kind) || !own || own.size === 0 || own.has(id)) continue;
      // A tool with purposes says what it is used for. A person with a role also has a purpose.
      if (kind === "tool" && "purposes" in owner) continue;
      if (kind === "team member" && "role" in owner) continue;
      report(owner, "unused", { at: key, data: { kind: termRef(kind), id } });
    }
  },
});
