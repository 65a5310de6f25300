import { defineRule } from "../../lint/rule.ts";
import { crisisPeople } from "../../plan/crisis.ts";
import { daysBetween } from "../../plan/time.ts";

export default defineRule({
  id: "crisis/fresh",
  severity: "warning",
  presets: ["recommended"],
  summary: "The contacts in the crisis manual were verified not long ago.",
  why: "Numbers change with jobs and telephones. One that was right two years ago costs the half hour that decides.",
  source: "Digital.gov, Social Media Cyber-Vandalism Toolkit: readiness",
  reads: ["crisis", "team", "plan"],
  options: {
    days: {
      type: "integer",
      description: "For how many days a verified contact counts as right.",
      default: 90,
      minimum: 1,
    },
  },
  messages: {
    old: "The contact of {name} ({id}) was last verified on {on}, {days} days ago. Try it, and put today's date under verified.",
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, contact: { phone: "+359 88 000 0001", verified: 2026-05-04 } }]
crisis: { roles: [{ role: spokesperson, person: ema }] }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, contact: { phone: "+359 88 000 0001", verified: 2027-02-01 } }]
crisis: { roles: [{ role: spokesperson, person: ema }] }
`,
  },
  check({ crisis, team, plan }, report, { options, today }) {
    if (plan.status === "draft" || plan.status === "archived") return;
    const members = new Map(team.map((member) => [member.id, member]));
    for (const id of crisisPeople(crisis)) {
      const member = members.get(id);
      const on = member?.contact?.verified;
      if (!member?.contact || on === undefined) continue;
      const days = daysBetween(on, today);
      if (days > options.days)
        report(member.contact, "old", { at: "verified", data: { name: member.name, id, on, days } });
    }
  },
});
