import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "structure/include",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every $include leads to a file inside the project, and none leads back to itself.",
  why: "A section whose file is not found is missing from every document; and a plan that reads files outside its own folder could print anything that lies on the machine.",
  source: "The plan format: a section may stand in a file of its own",
  diagnosticKind: "include",
  messages: {
    outside: `"{path}" lies outside the plan's folder. Move the file below it, or mark a higher folder as the root with a smplan.config.yaml there.`,
    circle: '"{path}" includes itself: {trail}. Take one of these $include lines out.',
    link: `"{path}" is a link that leads outside the plan's folder. Copy the file into it.`,
    absent:
      '"{path}" cannot be included: there is no such file (looked for {file}). Paths are relative to the file that includes.',
    "no-file":
      '"{path}" cannot be included: it is no regular file, but a folder, a pipe or a device (looked for {file}).',
    "link-circle": '"{path}" cannot be included: it is a link that leads back to itself.',
    results: 'The results in "{file}" cannot be read: {why}',
    "result-rows":
      '"{file}" has {count, plural, one {# row} other {# rows}} of results that {count, plural, one {is} other {are}} not read. Row {row}: {why}',
    nothing: '"{path}" holds nothing, so that the section "{section}" is missing. Write the section there.',
    unreadable:
      '"{path}" cannot be included: it cannot be read (looked for {file}). Paths are relative to the file that includes.',
  },
  examples: {
    invalid: `smplan: 1
crisis: { $include: ../../crisis.yaml }
`,
    valid: `smplan: 1
crisis: { version: "1.0" }
`,
  },
});
