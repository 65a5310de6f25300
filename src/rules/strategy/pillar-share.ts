import { defineRule } from "../../lint/rule.ts";
import { listComma, messageRef } from "../../message-args.ts";
import { roundTo } from "../../plan/round.ts";

export default defineRule({
  id: "strategy/pillar-share",
  severity: "warning",
  presets: ["recommended"],
  summary: "The shares of the pillars add up to 100.",
  why: "Shares say what is published more and what less. If they add up to 90 or 120, somebody is reckoning with another mix than the rest of the team.",
  source: "The plan format: shares are percentages of what is published",
  reads: ["strategy"],
  messages: {
    sum: "The shares of the pillars add up to {sum}: {parts}. Make them 100.",
    part: "{id} {share}",
    missing:
      'Pillar "{id}" has no share, and the others add up to {sum}. Give it one, or leave the shares out of all of them.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { pillars: [{ id: craft, name: Craft, share: 60 }, { id: people, name: People, share: 60 }] }
`,
    valid: `smplan: 1
strategy: { pillars: [{ id: craft, name: Craft, share: 40 }, { id: people, name: People, share: 60 }] }
`,
  },
  check({ strategy }, report) {
    const pillars = strategy.pillars ?? [];
    const shared = pillars.filter(({ share }) => share !== undefined);
    if (shared.length === 0) return;
    const sum = roundTo(
      shared.reduce((total, { share = 0 }) => total + share, 0),
      1,
    );
    const open = pillars.find(({ share }) => share === undefined);
    // Three thirds of 33 add up to 99.
    if (Math.abs(sum - 100) <= 1 && !open) return;
    if (open && sum <= 100) return report(open, "missing", { data: { id: open.id, sum } });
    const parts = listComma(shared.map(({ id, share = 0 }) => messageRef("part", { id, share })));
    report(strategy, "sum", { at: "pillars", data: { sum, parts } });
  },
});
