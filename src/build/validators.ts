import { join } from "node:path";
import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { formats } from "../schema/formats.ts";
import { patternOf } from "../schema/pattern.ts";
import { bundleSchema, CONFIG_FILE, fileKey, type JsonSchema, readSchema, sectionFiles } from "./schemas.ts";

/** Keywords of ours: what a value is expected to be in words, what an id names, what a reference points to. */
const customKeywords = ["x-expects", "x-defines", "x-refers", "x-readers"];

/** Ajv is CommonJS: by the loader, its default export is the function or holds it. */
const standaloneCode =
  (standaloneModule as unknown as { default?: typeof standaloneModule }).default ?? standaloneModule;

const schemaFolder = join(import.meta.dirname, "../schema").replaceAll("\\", "/");

/** Ajv's way to compile patterns, which the code it writes calls by this name; it tells patterns apart by their text. */
const patternCompiler = Object.assign(
  (source: string, flags: string) =>
    ({ ...patternOf(source, flags), toString: () => `/${source}/${flags}` }) as unknown as RegExp,
  { code: "patternOf" },
);

/** What only readers need stays out of the validators, which carry their schemas along for the messages. */
const PROSE_KEYWORDS = new Set(["description", "examples", "default"]);

/** What only messages need stays out of the quick ones too. */
const NAMING_KEYWORDS = new Set(["title", "$schema", ...customKeywords]);

/**
 * The source of an ES module with one validator per section, named by the section, and one for the root's own keys.
 * The quick ones only say whether a value fits, in half the code; the thorough ones say everything that does not.
 * That of configurations has a module of its own: most runs have none to validate.
 * Ajv writes CommonJS requires even into ES modules; they become imports here.
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
    // Where a text may only not be empty, nobody need count its signs.
    unicode: thorough,
    logger: false,
    code: { source: true, esm: true, lines: false, regExp: patternCompiler, formats: _`formats` },
    formats,
  };
  // What is new in 2020-12 is in no schema of ours, but the code for it would be in every function.
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
  const code = importsForRequires(thorough ? written : withoutErrorReports(written));
  const imports = `import { patternOf } from "${schemaFolder}/pattern.ts";\nimport { formats } from "${schemaFolder}/formats.ts";`;
  return `${imports}\n${code}\n${kind === "config" ? "" : `export const sections = { ${table} };`}`;
}

/** What Ajv writes down of each fault, and hands on for it; the quick validators are asked only whether there is one. */
function withoutErrorReports(code: string): string {
  const inside = /(?:"(?:[^"\\]|\\.)*"|[^{}"])*/.source;
  const bare = code
    .replace(new RegExp(`\\{instancePath${inside}params:\\s*\\{${inside}\\}\\s*\\}`, "g"), "1")
    .replace(new RegExp(`,\\s*\\{instancePath${inside}\\}\\)`, "g"), ")")
    .replace(new RegExp(`,\\s*\\{instancePath=""${inside}\\}=\\{\\}\\)`, "g"), ")");
  if (bare.includes("instancePath")) throw new Error("Ajv writes its reports in another way than it did.");
  return bare;
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

function importsForRequires(source: string): string {
  const imports: string[] = [];
  const body = source.replace(/require\("([^"]+)"\)/g, (_, module: string) => {
    const name = `required${imports.length}`;
    imports.push(`import * as ${name}Module from "${module}${module.endsWith(".js") ? "" : ".js"}";`);
    imports.push(
      `const ${name} = ${name}Module.default?.__esModule ? ${name}Module.default : ${name}Module;`,
    );
    return name;
  });
  return `${imports.join("\n")}\n${body}`;
}
