import type { OptionSchemas, Rule } from "../lint/rule.ts";
import { rules } from "../rules/index.ts";
import { CONFIG_FILE, type JsonSchema, readSchema } from "./schemas.ts";
import { templatesGuide } from "./templates-guide.ts";

/** Returns the content of the generated files that are made from the rules and from types in the code, by path. */
export function generatedFiles(): [file: string, content: string][] {
  return [
    ["src/rules/README.md", rulesTable(rules)],
    ["src/generated/rule-messages.json", ruleMessages(rules)],
    [`schemas/${CONFIG_FILE}`, configSchema(rules)],
    ["templates/README.md", templatesGuide()],
  ];
}

/** Returns the page that lists the rules. */
function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.ts) | ${rule.severity} | ${rule.presets.join(", ")} | ${rule.summary.replaceAll("|", "\\|")} |`,
  );
  return [
    "# The rules",
    "",
    "Generated from the rules by `npm run generate`. `smplan explain <rule>` prints the page of one.",
    "",
    "| rule | severity | presets | asks |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** Returns the English texts of the rules by section and name, which the build compiles and translators translate. */
function ruleMessages(rules: readonly Rule[]): string {
  const sections: Record<string, Record<string, object>> = {};
  for (const { id, summary, why, source, messages } of rules) {
    const [section = "", name = ""] = id.split("/");
    sections[section] ??= {};
    sections[section][name] = { summary, why, source, messages };
  }
  return `${JSON.stringify(sections, null, 2)}\n`;
}

/** Returns the schema of configurations with every rule and its options. */
function configSchema(rules: readonly Rule[]): string {
  const schema = readSchema(CONFIG_FILE) as { $defs: { rules: JsonSchema } };
  schema.$defs.rules.properties = Object.fromEntries(
    rules.map(({ id, summary, options }) => [id, ruleSetting(summary, options)]),
  );
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function ruleSetting(description: string, options: OptionSchemas | undefined): JsonSchema {
  if (!options) return { description, $ref: "#/$defs/setting" };
  const properties = { severity: { $ref: "#/$defs/severity" }, ...options };
  const level = { type: "string", enum: ["error", "warning", "info", "off"] };
  const setting = { title: "Setting", type: "object", additionalProperties: false, properties };
  return { description, anyOf: [level, setting] };
}
