import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/schema",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Keys and values are those of the plan format.",
  why: "A misspelt key is silently lost, and a date written another way is no date: what the format does not know is in no document and no check.",
  source: "The plan format's JSON Schemas, which smplan schema prints",
  faults: "schema",
  examples: {
    bad: `smplan: 1
plan:
  titel: Spring plan
  period: { start: 1 March 2027 }
`,
    good: `smplan: 1
plan:
  title: Spring plan
  period: { start: 2027-03-01 }
`,
  },
});
