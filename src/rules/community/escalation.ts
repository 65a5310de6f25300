import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "community/escalation",
  severity: "warning",
  presets: ["recommended"],
  summary: "Complaints lead to a level of the crisis manual.",
  why: "Most crises begin as a complaint that nobody passed on. Who answers comments must know from when on it is no longer theirs alone.",
  source:
    "The four steps of a social media plan, step 4: crisis manual; Coombs (2007), situational crisis communication theory",
  reads: ["community", "crisis"],
  messages: {
    deadEnd:
      'Complaints lead to no level of the crisis manual. Add "escalateTo: {level}", or the level at which somebody else decides.',
    unanswered:
      "Nothing is said of how complaints are answered. Add a response of the kind complaint, with the crisis level it leads to under escalateTo.",
  },
  examples: {
    invalid: `smplan: 1
community:
  responses: [{ kind: complaint, within: 2h, owner: ema }]
crisis:
  levels: [{ id: watch, name: Watch }, { id: crisis, name: Crisis }]
`,
    valid: `smplan: 1
community:
  responses: [{ kind: complaint, within: 2h, owner: ema, escalateTo: watch }]
crisis:
  levels: [{ id: watch, name: Watch }, { id: crisis, name: Crisis }]
`,
  },
  check({ community, crisis }, report) {
    const level = crisis.levels?.[0]?.id;
    // Missing levels are reported by crisis/levels or structure/section.
    if (level === undefined) return;
    const complaints = (community.responses ?? []).filter((response) => response.kind === "complaint");
    if (complaints.length === 0) report(community, "unanswered", { at: "responses" });
    else if (complaints.every((response) => response.escalateTo === undefined))
      for (const complaint of complaints) report(complaint, "deadEnd", { data: { level } });
  },
});
