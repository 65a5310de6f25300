import { defineRule } from "../../lint/rule.ts";
import { messageRef } from "../../message-args.ts";

/** The parts of a plan according to the source. */
const requiredSections = [
  "situation",
  "people",
  "objectives",
  "strategy",
  "technology",
  "kpis",
  "measurement",
] as const;

export default defineRule({
  id: "structure/section",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "The plan has all the parts of a social media plan: situation, POST, KPIs and measurement.",
  why: "The parts depend on each other: KPIs are set from objectives, objectives from the situation and the people. Where one is missing, the next is guesswork.",
  source: "The four steps of a social media plan; Forrester's POST method (2007)",
  reads: "all",
  messages: {
    missing: 'There is no section "{section}", which says {says}. Add it, even if it is short.',
    empty: 'The section "{section}" is empty. It says {says}.',
    situation: "where you stand",
    people: "whom you want to reach",
    objectives: "what is to be achieved, and by when",
    strategy: "on which channels, how often, in what language and tone",
    technology: "with which tools",
    kpis: "how success is measured",
    measurement: "when results are looked at, and what changes when they fall short",
    "missing-all": "{count} sections of the plan are missing. Add them, even if they are short.",
    "empty-all": "{count} sections of the plan are empty. Write in each what it is for.",
  },
  combined: { missing: "missing-all", empty: "empty-all" },
  examples: {
    invalid: `smplan: 1
situation: { internal: { about: A bakery at the tram stop. } }
people: { audiences: [{ id: early-birds, name: People at the tram stop }] }
objectives: [{ id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
strategy: { channels: [{ id: ig, platform: instagram }] }
technology: { tools: [{ id: mbs, name: Meta Business Suite }] }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement:
`,
    valid: `smplan: 1
situation: { internal: { about: A bakery at the tram stop. } }
people: { audiences: [{ id: early-birds, name: People at the tram stop }] }
objectives: [{ id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
strategy: { channels: [{ id: ig, platform: instagram }] }
technology: { tools: [{ id: mbs, name: Meta Business Suite }] }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement: { reviews: [{ cadence: weekly }] }
`,
  },
  check(_, report, { root, present, broken }) {
    for (const section of requiredSections) {
      if (present.has(section) || broken.has(section)) continue;
      const message = section in root ? "empty" : "missing";
      report(root, message, { at: section, data: { section, says: messageRef(section) } });
    }
  },
});
