import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "people/reached",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every audience is addressed by a channel.",
  why: "An audience no channel speaks to is a wish. Either choose a channel where these people are, or leave them out of this plan.",
  source: "Forrester's POST method (2007): people before strategy",
  reads: ["people", "strategy"],
  messages: {
    unreached: 'No channel addresses audience "{name}". Add "{id}" to the audiences of a channel.',
    "unreached-all": "No channel addresses {count} audiences. Add each to the audiences of a channel.",
  },
  combined: { unreached: "unreached-all" },
  examples: {
    invalid: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
    - { id: students, name: Students nearby }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
`,
    valid: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
    - { id: students, name: Students nearby }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
    - { id: fb, platform: facebook, audiences: [early-birds] }
`,
  },
  check({ people, strategy }, report) {
    const channels = strategy.channels ?? [];
    // If no channel names an audience, strategy/channels reports it.
    const addressed = new Set(channels.flatMap((channel) => channel.audiences ?? []));
    if (addressed.size === 0) return;
    for (const audience of people.audiences ?? []) {
      if (addressed.has(audience.id)) continue;
      report(audience, "unreached", { data: { name: audience.name, id: audience.id } });
    }
  },
});
