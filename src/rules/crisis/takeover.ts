import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";

const takeoverWords = ruleKeywords("takeover");

export default defineRule({
  id: "crisis/takeover",
  severity: "warning",
  presets: ["recommended"],
  summary: "The crisis manual has a scenario for a profile that strangers have taken over.",
  why: "It happens to the careful too, and every minute is published in your name. Who has to be called, how the profile is won back and what is said meanwhile must be known before.",
  source: "Digital.gov, Readiness, Recovery, Response: Social Media Cyber-Vandalism Toolkit",
  reads: ["crisis"],
  messages: {
    none: "No scenario prepares for a profile that strangers have taken over. Add one: who gets it back, who stops what is scheduled, what is said meanwhile.",
  },
  examples: {
    invalid: `smplan: 1
crisis:
  scenarios: [{ id: moth, name: A film of a flour moth, level: issue }]
`,
    valid: `smplan: 1
crisis:
  scenarios:
    - { id: moth, name: A film of a flour moth, level: issue }
    - { id: hacked, name: Our profile is hacked, level: issue }
`,
  },
  check({ crisis }, report) {
    const scenarios = crisis.scenarios ?? [];
    // Missing scenarios are reported by crisis/scenarios.
    if (scenarios.length === 0) return;
    const texts = scenarios.map(({ id, name, steps = [] }) =>
      [id.replaceAll("-", " "), name, ...steps.map((step) => step.do)].join(" ").toLowerCase(),
    );
    if (texts.some((text) => takeoverWords.some((word) => text.includes(word)))) return;
    report(crisis, "none", { at: "scenarios" });
  },
});
