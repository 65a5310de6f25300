import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/suppression-reason",
  severity: "warning",
  presets: [],
  summary: "Every comment that suppresses problems says why.",
  why: "In half a year nobody remembers whether the problem was a false alarm or only unwelcome. One sentence keeps the decision where it was taken.",
  source: "Practice: linters for code can require a reason with each suppression",
  diagnosticKind: "suppression-reason",
  messages: {
    none: 'This comment does not say why. Add the reason after two hyphens: "# smplan-disable-line kpis/baseline -- read in March".',
  },
  examples: {
    invalid: `smplan: 1
plan:
  title: TBD # smplan-disable-line structure/placeholder
`,
    valid: `smplan: 1
plan:
  title: TBD # smplan-disable-line structure/placeholder -- the name of our fair
`,
  },
});
