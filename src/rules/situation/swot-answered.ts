import { defineRule } from "../../lint/rule.ts";
import { swotItems } from "../../plan/swot.ts";

export default defineRule({
  id: "situation/swot-answered",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "Every weakness, threat and opportunity is answered by an objective, an action or a crisis scenario.",
  why: "An analysis that changes nothing was not worth its time. What is found and left alone should at least be left alone on purpose.",
  source:
    "Weihrich (1982), The TOWS Matrix: from the SWOT to what is done; Pickton and Wright (1998): stopping at the list",
  reads: ["situation", "objectives", "strategy", "crisis"],
  messages: {
    unlinked:
      "Nothing says what answers the {count} weaknesses, opportunities and threats of the SWOT. Give them ids, and name them under addresses of the objectives and actions that answer them.",
    weaknesses:
      'Nothing answers the weakness "{id}". Add it to the addresses of an objective or an action, or leave it out.',
    threats:
      'Nothing answers the threat "{id}". Add it to the addresses of an objective or an action, or to the threats of a crisis scenario.',
    opportunities:
      'Nothing uses the opportunity "{id}". Add it to the addresses of an objective or an action, or leave it out.',
    "weaknesses-all":
      "Nothing answers {count} weaknesses. Add each to the addresses of an objective or an action, or leave it out.",
    "threats-all":
      "Nothing answers {count} threats. Add each to the addresses of an objective or an action, or to the threats of a crisis scenario.",
    "opportunities-all":
      "Nothing uses {count} opportunities. Add each to the addresses of an objective or an action, or leave it out.",
  },
  combined: { weaknesses: "weaknesses-all", threats: "threats-all", opportunities: "opportunities-all" },
  examples: {
    invalid: `smplan: 1
situation: { swot: { weaknesses: [{ id: no-time, statement: Nobody is free to film in the mornings. }] } }
objectives: [{ id: orders, statement: Take 300 orders by 26 March 2027. }]
`,
    valid: `smplan: 1
situation: { swot: { weaknesses: [{ id: no-time, statement: Nobody is free to film in the mornings. }] } }
objectives: [{ id: orders, addresses: [no-time], statement: Take 300 orders by 26 March 2027. }]
`,
  },
  check({ situation, objectives, strategy, crisis }, report) {
    const actions = strategy.actions ?? [];
    // Without objectives and actions, nothing can be an answer.
    if (objectives.length === 0 && actions.length === 0) return;
    const answered = new Set([
      ...[...objectives, ...actions].flatMap(({ addresses = [] }) => addresses),
      ...(crisis.scenarios ?? []).flatMap(({ threats = [] }) => threats),
    ]);
    const open = swotItems(situation).filter(({ quadrant }) => quadrant !== "strengths");
    // If nothing is linked at all, one problem is enough.
    if (answered.size === 0 && open.length > 1 && situation.swot)
      return report(situation.swot, "unlinked", { data: { count: open.length } });
    for (const { quadrant, entry } of open) {
      if (!entry || quadrant === "strengths" || answered.has(entry.id)) continue;
      // A threat to the reputation is reported by crisis/threats.
      if (entry.reputational && (crisis.scenarios ?? []).length > 0) continue;
      report(entry, quadrant, { data: { id: entry.id } });
    }
  },
});
