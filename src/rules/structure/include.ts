import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/include",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every $include leads to a file inside the project, and none leads back to itself.",
  why: "A section whose file is not found is missing from every document; and a plan that reads files outside its own folder could print anything that lies on the machine.",
  source: "The plan format: a section may stand in a file of its own",
  faults: "include",
  examples: {
    bad: `smplan: 1
crisis: { $include: ../../crisis.yaml }
`,
    good: `smplan: 1
crisis: { version: "1.0" }
`,
  },
});
