import { defineRule } from "../../lint/rule.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "strategy/channels",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Channels are chosen, each for an audience and an objective.",
  why: "Being everywhere is no strategy. A channel that serves nobody and nothing costs the hours that the others lack.",
  source: "Forrester's POST method (2007), S: in which networks to be present",
  reads: ["strategy", "people", "objectives"],
  messages: {
    none: "No channel is chosen. Say under channels in which networks you will be present.",
    audiences: 'Channel "{id}" has no audiences. Say whom it addresses.',
    objectives: 'Channel "{id}" has no objectives. Say what it helps to achieve.',
    both: 'Channel "{id}" has no audiences and no objectives. Say whom it addresses and what it helps to achieve.',
    "audiences-all": "{count} channels do not say whom they address. Add audiences to each.",
    "objectives-all": "{count} channels do not say what they help to achieve. Add objectives to each.",
    "both-all":
      "{count} channels do not say whom they address and what they help to achieve. Add audiences and objectives to each.",
  },
  combined: { audiences: "audiences-all", objectives: "objectives-all", both: "both-all" },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027. }]
strategy:
  channels:
    - { id: tt, platform: tiktok, audiences: [students] }
`,
    valid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027. }]
strategy:
  channels:
    - { id: tt, platform: tiktok, audiences: [students], objectives: [pre-orders] }
`,
  },
  check({ strategy, people, objectives }, report) {
    const channels = strategy.channels ?? [];
    if (channels.length === 0) report(strategy, "none", { at: "channels" });
    // A channel cannot name what the plan does not have.
    const nameable = { audiences: people.audiences ?? [], objectives };
    const requiredKeys = (["audiences", "objectives"] as const).filter((key) => nameable[key].length > 0);
    for (const channel of channels) {
      const what = missingKeys(channel, requiredKeys);
      if (what.length === 0) continue;
      report(channel, what.length > 1 ? "both" : (what[0] ?? "both"), { data: { id: channel.id } });
    }
  },
});
