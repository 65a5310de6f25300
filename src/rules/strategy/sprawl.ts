import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "strategy/sprawl",
  severity: "warning",
  presets: ["recommended"],
  summary: "There are no more channels than the team can feed.",
  why: "One or two networks done well bring more than five that are filled with the same pictures. Each channel wants its own formats, answers and measurement.",
  source: "Buffer: one or two platforms done well beat four or five done thin",
  reads: ["strategy", "team"],
  options: {
    channelsPerPerson: {
      type: "number",
      description: "How many channels one person can feed.",
      default: 3,
      minimum: 0.5,
    },
  },
  messages: {
    many: "{count} channels for {people, plural, one {# person} other {# people}} who {people, plural, one {has} other {have}} hours for them; {most} would be enough. Choose those where your audiences are, and let the others rest.",
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, hoursPerWeek: 20 }]
strategy:
  channels:
    - { id: ig, platform: instagram }
    - { id: fb, platform: facebook }
    - { id: tt, platform: tiktok }
    - { id: li, platform: linkedin }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, hoursPerWeek: 20 }]
strategy:
  channels:
    - { id: ig, platform: instagram }
    - { id: fb, platform: facebook }
`,
  },
  check({ strategy, team }, report, { options }) {
    const count = strategy.channels?.length ?? 0;
    const people = team.filter(({ hoursPerWeek = 0 }) => hoursPerWeek > 0).length;
    // The number of people with hours is unknown if the hours of a member are missing.
    if (people === 0 || team.some(({ hoursPerWeek }) => hoursPerWeek === undefined)) return;
    const most = Math.floor(people * options.channelsPerPerson);
    if (count > most) report(strategy, "many", { at: "channels", data: { count, people, most } });
  },
});
