import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";

/** The roles that recognize a crisis, decide and make statements. */
const requiredRoles = ["decision-maker", "spokesperson", "monitor"] as const;

export default defineRule({
  id: "crisis/roles",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "A decision-maker, a spokesperson and a monitor are named for a crisis.",
  why: "In a crisis there is no time to agree on who speaks. In a small team one person may have several roles, as long as everyone knows it.",
  source:
    "The four steps of a social media plan, step 4: crisis manual; Coombs, Ongoing Crisis Communication: the crisis team",
  reads: ["crisis"],
  messages: {
    open: "The crisis manual names no person as {roles}. Add them under roles; one person may have several.",
    "decision-maker": "a decision-maker",
    spokesperson: "a spokesperson",
    monitor: "a monitor (who watches what is said)",
  },
  examples: {
    invalid: `smplan: 1
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: responder, person: ema }
`,
    valid: `smplan: 1
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: spokesperson, person: bruno, backup: ema }
    - { role: monitor, person: ema, backup: lili }
`,
  },
  check({ crisis }, report) {
    const filled = new Set<string>(
      (crisis.roles ?? []).flatMap(({ role, person }) => (person ? [role] : [])),
    );
    const open = requiredRoles.filter((role) => !filled.has(role));
    if (open.length === 0) return;
    report(crisis, "open", {
      at: "roles",
      data: {
        roles: listOr(open.map((role) => messageRef(role))),
      },
    });
  },
});
