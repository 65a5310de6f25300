import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/unused-suppression",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every comment that suppresses problems suppresses one.",
  why: "A comment that outlives its problem hides the next one, which nobody has thought about.",
  source: "Practice: linters for code report unused suppressions",
  diagnosticKind: "unused-suppression",
  messages: {
    mistyped: '"{text}" suppresses nothing: smplan has no such comment. Did you mean "{meant}"?',
    never:
      "No comment suppresses what {rules} finds, because a part of the plan is not read. Fix the problem itself.",
    nothing: "This comment suppresses nothing. Take it out.",
    unused: "Nothing is found here by {rules}. Take the rule out of this comment.",
    unknown: 'This comment names a rule "{rule}", which is not there. {guess}',
    guess: 'Did you mean "{near}"?',
    list: '"smplan rules" lists them.',
  },
  examples: {
    invalid: `smplan: 1
plan:
  title: Spring plan # smplan-disable-line structure/placeholder -- the name of our fair
`,
    valid: `smplan: 1
plan:
  title: TBD # smplan-disable-line structure/placeholder -- the name of our fair
`,
  },
});
