import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { expect, test } from "vitest";
import { bundleSchema, type JsonSchema } from "../../../src/build/schemas.ts";
import type { OptionSchemas } from "../../../src/lint/rule.ts";
import { rules } from "../../../src/rules/index.ts";
import { templatesGuide } from "./templates-guide.ts";

/**
 * What is derived stands in the repository, where people and editors can read it; `npm run generate` writes it
 * anew, and a plain run of these tests fails where it is stale.
 */
test("the types are those of the schemas", async () => {
  const types = await compile(typed(bundleSchema()) as never, "Plan", {
    additionalProperties: false,
    bannerComment: "// Made from schemas/ by `npm run generate`; edits here are lost.",
    strictIndexSignatures: true,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110 },
  });
  const plain = types.replace(
    / \*\n \* This interface was referenced by [^*]*\n \* via the `definition` [^*]*\n/g,
    "",
  );
  await expect(plain).toMatchFileSnapshot("../../../src/plan/types.ts");
});

test("the table of rules is that of the rules", async () => {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.ts) | ${rule.severity} | ${rule.presets.join(", ")} | ${rule.summary.replaceAll("|", "\\|")} |`,
  );
  const table = [
    "# The rules",
    "",
    "Made from the rules by `npm run generate`. `smplan explain <rule>` prints the page of one.",
    "",
    "| rule | severity | presets | asks |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(table).toMatchFileSnapshot("../../../src/rules/README.md");
});

test("the schema of configurations has every rule with its options", async () => {
  const file = "../../../schemas/config.schema.json";
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));
  schema.$defs.rules.properties = Object.fromEntries(
    rules.map(({ id, summary, options }) => [id, ruleSetting(summary, options)]),
  );
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

function ruleSetting(description: string, options: OptionSchemas | undefined) {
  if (!options) return { description, $ref: "#/$defs/setting" };
  const properties = { severity: { $ref: "#/$defs/severity" }, ...options };
  const level = { type: "string", enum: ["error", "warning", "info", "off"] };
  const setting = { title: "Setting", type: "object", additionalProperties: false, properties };
  return { description, anyOf: [level, setting] };
}

/**
 * Names of types come from the keys of `$defs`, not from titles; a team's own `x-` keys are no part of them. What
 * is said beside a reference would make a second type of the same shape.
 */
function typed(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item));
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value && !isProperties) return { $ref: value.$ref };
  const entries = Object.entries(value as JsonSchema).filter(
    ([key]) => isProperties || !["title", "patternProperties", "examples", "default"].includes(key),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => [key, typed(item, key === "properties" || key === "$defs")]),
  );
}

test("the guide to templates tells what they are given", { timeout: 120_000 }, async () => {
  await expect(templatesGuide()).toMatchFileSnapshot("../../../templates/README.md");
});
