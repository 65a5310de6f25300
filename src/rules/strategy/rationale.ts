import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "strategy/rationale",
  severity: "info",
  presets: ["recommended"],
  summary: "Every channel says why it was chosen.",
  why: "A channel costs hours every week. The sentence that says why it is worth them is also the one by which it can be given up.",
  source:
    "Forrester's POST method (2007), S: strategy before technology; Buffer: time and resources decide on channels",
  reads: ["strategy"],
  messages: {
    none: 'Channel "{id}" does not say why you are there and not elsewhere. Add a rationale: who is there, and what you can do for them.',
    "none-all":
      "{count} channels do not say why you are there and not elsewhere. Add a rationale to each: who is there, and what you can do for them.",
  },
  combined: { none: "none-all" },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: tt, platform: tiktok }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: tt, platform: tiktok, rationale: Nine of ten students nearby open it daily. }] }
`,
  },
  check({ strategy }, report) {
    for (const channel of strategy.channels ?? [])
      if (isBlank(channel.rationale)) report(channel, "none", { at: "rationale", data: { id: channel.id } });
  },
});
