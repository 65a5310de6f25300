import { defineRule } from "../../lint/rule.ts";
import { weeklyPosts } from "../../plan/weekly-posts.ts";

export default defineRule({
  id: "strategy/frequency",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Every channel says how often it publishes.",
  why: "How often decides how many hours the plan costs and what the calendar holds. A channel without it falls silent in the third week.",
  source: "Forrester's POST method (2007), S: with what frequency",
  reads: ["strategy"],
  messages: {
    unsaid:
      "Channel \"{id}\" does not say how often it publishes. Add for instance \"frequency: '{' posts: 3, per: week '}'\".",
    "unsaid-all":
      "{count} channels do not say how often they publish. Add to each for instance \"frequency: '{' posts: 3, per: week '}'\".",
  },
  combined: { unsaid: "unsaid-all" },
  examples: {
    invalid: `smplan: 1
strategy:
  channels:
    - { id: ig, platform: instagram }
`,
    valid: `smplan: 1
strategy:
  channels:
    - { id: ig, platform: instagram, frequency: { posts: 3, per: week } }
`,
  },
  check({ strategy }, report) {
    for (const channel of strategy.channels ?? []) {
      if (weeklyPosts(channel.frequency)) continue;
      report(channel, "unsaid", { data: { id: channel.id } });
    }
  },
});
