import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
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
    aimless: 'Channel "{id}" has no {what}. Say whom it addresses and what it helps to achieve.',
    audiences: "audiences",
    objectives: "objectives",
  },
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
      report(channel, "aimless", {
        data: { id: channel.id, what: listOr(what.map((key) => messageRef(key))) },
      });
    }
  },
});
