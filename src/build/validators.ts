import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { formats } from "../schema/formats.ts";
import { patternOf } from "../schema/pattern.ts";
import { bundleSchema, CONFIG_FILE, fileKey, type JsonSchema, readSchema, sectionFiles } from "./schemas.ts";

/** The keywords that smplan adds: the expected value as text, the kind that an id defines or refers to, and the audience. */
const customKeywords = ["x-expects", "x-defines", "x-refers", "x-audience"];

/** Ajv is CommonJS: depending on the loader, its default export is the function or an object that has it. */
const standaloneCode =
  (standaloneModule as unknown as { default?: typeof standaloneModule }).default ?? standaloneModule;

/**
 * The imports of a generated module. Ajv writes CommonJS calls of `require` for its own helpers even into ES modules; here
 * they find modules that were imported.
 */
const prelude = `import * as equal from "ajv/dist/runtime/equal.js";
import * as ucs2length from "ajv/dist/runtime/ucs2length.js";
import { formats } from "../schema/formats.ts";
import { patternOf } from "../schema/pattern.ts";

const helpers = { "ajv/dist/runtime/equal": equal, "ajv/dist/runtime/ucs2length": ucs2length };
/** The exports of a CommonJS module, which loaders hand over in two ways. */
const require = (name) => (helpers[name].default?.__esModule ? helpers[name].default : helpers[name]);
`;

/** Compiles patterns for Ajv. The generated code calls it by its name, and compares patterns by their text. */
const patternCompiler = Object.assign(
  (source: string, flags: string) =>
    ({ ...patternOf(source, flags), toString: () => `/${source}/${flags}` }) as unknown as RegExp,
  { code: "patternOf" },
);

/** Keywords that no validator needs. Thorough validators contain their schemas, for the messages. */
const PROSE_KEYWORDS = new Set(["description", "examples", "default"]);

/** Keywords that only messages need, so that the quick validators leave them out. */
const NAMING_KEYWORDS = new Set(["title", "$schema", ...customKeywords]);

/**
 * Returns the source of an ES module with one validator for each section, by its name, and one for the root's own keys.
 * The quick ones stop at the first error and carry no texts; the thorough ones report all errors. The validator of
 * configurations has its own module, because most runs have no configuration.
 */
export function validatorsModule(kind: "quick" | "config" | "thorough"): string {
  const thorough = kind === "thorough";
  const omitted = thorough ? PROSE_KEYWORDS : new Set([...PROSE_KEYWORDS, ...NAMING_KEYWORDS]);
  const bundle = withoutKeywords(omitted, bundleSchema()) as JsonSchema & {
    properties: JsonSchema;
    $defs: JsonSchema;
  };
  const options: Options = {
    allErrors: thorough,
    verbose: thorough,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    // The quick validators only test that a text is not empty, and do not count its code points.
    unicode: thorough,
    logger: false,
    code: { source: true, esm: true, lines: true, regExp: patternCompiler, formats: _`formats` },
    formats,
  };
  // No schema uses the new keywords of 2020-12, and support for them would add code to every function.
  const ajv = thorough ? new Ajv2020(options) : new Ajv(options);
  for (const keyword of customKeywords) ajv.addKeyword({ keyword });
  const sections = kind === "config" ? [] : sectionFiles();
  const names: Record<string, string> = {};
  if (kind !== "config") {
    names.root = "root";
    ajv.addSchema(rootOnly(bundle, sections), "root");
  }
  if (kind !== "quick") {
    names.config = "config";
    ajv.addSchema(withoutKeywords(omitted, readSchema(CONFIG_FILE)) as JsonSchema, "config");
  }
  for (const [section, file] of sections) {
    ajv.addSchema({ $ref: `bundle#/$defs/${fileKey(file)}` }, section);
    names[`section_${section}`] = section;
  }
  ajv.addSchema({ $defs: bundle.$defs }, "bundle");
  const written = standaloneCode(ajv, names);
  const table = sections.map(([section]) => `${JSON.stringify(section)}: section_${section}`).join(", ");
  return `${prelude}${written}\n${kind === "config" ? "" : `export const sections = { ${table} };\n`}`;
}

/** The root without the insides of its sections: each of those is validated, and located, by itself. */
function rootOnly(bundle: JsonSchema & { properties: JsonSchema }, sections: [string, string][]): JsonSchema {
  const open = Object.fromEntries(sections.map(([section]) => [section, {}]));
  const { $defs: _, ...root } = bundle;
  return { ...root, properties: { ...bundle.properties, ...open } };
}

/** A schema without some of its keywords, at every depth; properties may be called like keywords. */
function withoutKeywords(omitted: ReadonlySet<string>, value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutKeywords(omitted, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isProperties || !omitted.has(key))
      .map(([key, item]) => [key, withoutKeywords(omitted, item, key === "properties" || key === "$defs")]),
  );
}
