import { compile } from "json-schema-to-typescript";
import { collectFieldAudiences } from "./field-audiences.ts";
import { messageTypes } from "./messages.ts";
import { collectReferences } from "./references.ts";
import { bundleSchema, type JsonSchema, sectionFiles } from "./schemas.ts";
import { validatorsModule } from "./validators.ts";

const BANNER = "// Generated from schemas/ by `npm run generate`; changes here are lost.\n";

/** Returns the content of the generated files that depend only on the schemas, by path. */
export async function generatedFiles(): Promise<[file: string, content: string][]> {
  const sections = sectionFiles().map(([section]) => section);
  const constant = (declaration: string, value: unknown): string =>
    `${BANNER}export const ${declaration} = ${JSON.stringify(value, null, 2)};\n`;
  const validators = (kind: Parameters<typeof validatorsModule>[0]): string =>
    `${BANNER}${validatorsModule(kind)}`;
  return [
    ["src/generated/plan-types.ts", await planTypes()],
    ["src/generated/plan-schema.json", `${JSON.stringify(bundleSchema(), null, 2)}\n`],
    ["src/generated/sections.ts", constant("sections: readonly string[]", sections)],
    [
      "src/generated/references.ts",
      constant(
        'references: Readonly<Record<"defines" | "refers", readonly { kind: string; path: readonly string[]; titles: readonly string[] }[]>>',
        collectReferences(),
      ),
    ],
    [
      "src/generated/field-audiences.ts",
      constant('audiences: Readonly<Record<string, "everyone" | "team" | "board">>', collectFieldAudiences()),
    ],
    ["src/generated/messages.ts", `${BANNER.replace("schemas/", "src/i18n/messages/en")}${messageTypes()}`],
    ["src/generated/validators.js", validators("quick")],
    ["src/generated/config-validator.js", validators("config")],
    ["src/generated/thorough-validators.js", validators("thorough")],
  ];
}

/** Returns the TypeScript types of a plan. */
async function planTypes(): Promise<string> {
  const types = await compile(typeSchema(bundleSchema()) as never, "Plan", {
    additionalProperties: false,
    bannerComment: BANNER.trim(),
    strictIndexSignatures: true,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110 },
  });
  return types.replace(
    / \*\n \* This interface was referenced by [^*]*\n \* via the `definition` [^*]*\n/g,
    "",
  );
}

/**
 * Returns a schema without the keywords that would change the types: type names come from the keys of `$defs`, not from
 * titles; `x-` keys are left out; and a keyword next to a reference would create a second type.
 */
function typeSchema(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => typeSchema(item));
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value && !isProperties) return { $ref: value.$ref };
  const entries = Object.entries(value as JsonSchema).filter(
    ([key]) => isProperties || !["title", "patternProperties", "examples", "default"].includes(key),
  );
  return Object.fromEntries(
    entries.map(([key, item]) => [key, typeSchema(item, key === "properties" || key === "$defs")]),
  );
}
