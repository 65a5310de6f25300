import { ruleKeywords } from "../../i18n/lexicon/sought.ts";
import { defineRule } from "../../lint/rule.ts";

const misinformationWords = ruleKeywords("misinformation");

export default defineRule({
  id: "crisis/misinformation",
  severity: "info",
  presets: ["recommended"],
  summary: "It is planned who deals with false information about you.",
  why: "A made-up quotation or picture spreads in hours. Who checks it, whether you answer at all, and where the correct information is must be decided before.",
  source: "Government Communication Service (UK), RESIST counter-disinformation toolkit",
  reads: ["crisis", "community"],
  messages: {
    none: "No scenario prepares for false information about you, such as a rumor or a faked picture. Add one with its steps, or a response to misinformation with an owner under community.",
  },
  examples: {
    invalid: `smplan: 1
crisis: { scenarios: [{ id: moth, name: A film of a flour moth }] }
`,
    valid: `smplan: 1
crisis: { scenarios: [{ id: moth, name: A film of a flour moth }, { id: rumor, name: A rumor about our flour }] }
`,
  },
  check({ crisis, community }, report) {
    const scenarios = crisis.scenarios ?? [];
    // Missing scenarios are reported by crisis/scenarios.
    if (scenarios.length === 0) return;
    // A response with an owner is a plan, too.
    const responses = community.responses ?? [];
    if (responses.some(({ kind, owner }) => kind === "misinformation" && owner !== undefined)) return;
    const texts = scenarios.map(({ id, name, steps = [] }) =>
      [id.replaceAll("-", " "), name, ...steps.map((step) => step.do)].join(" ").toLowerCase(),
    );
    if (!texts.some((text) => misinformationWords.some((word) => text.includes(word))))
      report(crisis, "none", { at: "scenarios" });
  },
});
