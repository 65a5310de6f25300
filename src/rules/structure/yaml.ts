import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/yaml",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "The file is YAML that can be read.",
  why: "As long as the text cannot be read, nobody knows what the plan says: neither this linter nor the documents made from it.",
  source: "YAML 1.2.2, https://yaml.org/spec/1.2.2/",
  faults: "yaml",
  examples: {
    bad: `smplan: 1
plan:
  title: Spring: open early
`,
    good: `smplan: 1
plan:
  title: "Spring: open early"
`,
  },
});
