import { defineRule } from "../../lint/rule.ts";
import { minutesOf } from "../../plan/time.ts";

export default defineRule({
  id: "crisis/order",
  severity: "error",
  presets: ["recommended"],
  summary: "The graver the level, the faster the response.",
  why: "Levels are listed mildest first. Where the graver one leaves more time, two of them have changed places, or somebody will wait while it burns.",
  source:
    "Digital.gov, Readiness, Recovery, Response: Social Media Cyber-Vandalism Toolkit; Coombs (2007), Crisis Management and Communications",
  reads: ["crisis"],
  messages: {
    slower:
      'Level "{name}" ({id}) allows {within} for a response, but the milder level "{milder}" only {before}. List the levels mildest first, or respond faster.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  levels:
    - { id: issue, name: Issue, respondWithin: 1h }
    - { id: crisis, name: Crisis, respondWithin: 4h }
`,
    valid: `smplan: 1
crisis:
  levels:
    - { id: issue, name: Issue, respondWithin: 4h }
    - { id: crisis, name: Crisis, respondWithin: 60m }
`,
  },
  check({ crisis }, report) {
    let before: { name: string; within: string } | undefined;
    for (const level of crisis.levels ?? []) {
      const { id, name, respondWithin: within } = level;
      if (within === undefined) continue;
      if (before && minutesOf(within) > minutesOf(before.within)) {
        const data = { id, name, within, milder: before.name, before: before.within };
        report(level, "slower", { at: "respondWithin", data });
      }
      before = { name, within };
    }
  },
});
