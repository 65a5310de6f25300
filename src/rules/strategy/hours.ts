import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "strategy/hours",
  severity: "warning",
  presets: ["recommended"],
  summary: "The plan says how many hours a week its team has.",
  why: "Frequencies are promises of work. Whether they can be kept is only known if somebody writes down how many hours there are.",
  source: "Buffer, social media plan: time and resources decide how many channels a team can run",
  reads: ["team", "strategy"],
  messages: {
    none: "Nobody in the team has hours, so nobody can tell whether {count, plural, one {the frequency of # channel} other {the frequencies of # channels}} can be kept. Add hoursPerWeek to each member.",
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: emma, name: Emma Berg }]
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 5, per: week } }] }
`,
    valid: `smplan: 1
team: [{ id: emma, name: Emma Berg, hoursPerWeek: 6 }]
strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 5, per: week } }] }
`,
  },
  check({ team, strategy }, report) {
    const count = (strategy.channels ?? []).filter(({ frequency }) => (frequency?.posts ?? 0) > 0).length;
    if (count === 0 || team.some(({ hoursPerWeek }) => hoursPerWeek !== undefined)) return;
    report(team, "none", { data: { count } });
  },
});
