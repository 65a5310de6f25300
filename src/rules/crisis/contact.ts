import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";
import { crisisPeople } from "../../plan/crisis.ts";

export default defineRule({
  id: "crisis/contact",
  severity: "error",
  presets: ["recommended"],
  summary: "Everyone the crisis manual relies on can be reached by phone and by e-mail.",
  why: "At two in the morning nobody looks for a number. The manual must hold two ways to each person whose turn it is.",
  source:
    "Digital.gov, Social Media Cyber-Vandalism Toolkit: rapid-outreach list; Government Communication Service (UK), STOP: contact lists",
  reads: ["crisis", "team", "plan"],
  messages: {
    unreachable: "{name} ({id}) has a part in the crisis manual, but no {what}. Add it under contact.",
    phone: "phone number",
    email: "e-mail address",
    "unreachable-all":
      "{count} people have a part in the crisis manual, but cannot be reached by phone or e-mail. Add what is missing under contact.",
  },
  combined: { unreachable: "unreachable-all" },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, contact: { email: ema@bakery.example } }]
crisis: { roles: [{ role: spokesperson, person: ema }] }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, contact: { email: ema@bakery.example, phone: "+359 88 000 0001" } }]
crisis: { roles: [{ role: spokesperson, person: ema }] }
`,
  },
  check({ crisis, team, plan }, report) {
    // Contacts are private: a plan that is still being reviewed may not have them yet.
    if (plan.status === "draft") return;
    const members = new Map(team.map((member) => [member.id, member]));
    for (const id of crisisPeople(crisis)) {
      const member = members.get(id);
      const what = member ? missingKeys(member.contact, ["phone", "email"]) : [];
      if (!member || what.length === 0) continue;
      const words = listOr(what.map((key) => messageRef(key)));
      report(member, "unreachable", { at: "contact", data: { name: member.name, id, what: words } });
    }
  },
});
