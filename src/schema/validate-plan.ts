import type { ErrorObject, ValidateFunction } from "ajv";
import type { PlanPath, SourceDiagnostic, SourceSpan } from "../diagnostics.ts";
import { root, sections as validators } from "../generated/validators.js";
import type { PlanSource } from "../plan/plan-source.ts";
import type { SectionName } from "../plan/sections.ts";
import { isEmptySection, type Sections, sectionNames } from "../plan/sections.ts";
import { dedupeErrors } from "./dedupe-errors.ts";
import { describeError, mayBeMerged, type SchemaError } from "./error-messages.ts";
import { pointerSteps, toIndexOrKey } from "./json-pointer.ts";

/** A plan with the diagnostics of reading and validating it, and its valid sections. */
export interface ValidatedPlan {
  source: PlanSource;
  /** The sections, with the types of the schemas. Absent and invalid sections are empty here. */
  sections: Sections;
  /** Sections with an error. Rules must not check their content. */
  broken: ReadonlySet<SectionName>;
  /** Sections that are not empty. */
  present: ReadonlySet<SectionName>;
  diagnostics: readonly SourceDiagnostic[];
}

/** Validates each section of a plan against its schema, and the keys at the plan's root. */
export async function validatePlan(source: PlanSource): Promise<ValidatedPlan> {
  const diagnostics = [...source.diagnostics];
  const broken = new Set<SectionName>();
  if (
    source.main.diagnostics.length === 0 &&
    typeof source.main.data === "object" &&
    source.main.data !== null
  )
    diagnostics.push(...(await rootDiagnostics(source)));
  for (const section of sectionNames) {
    const value = source.data[section];
    if (value === undefined || value === null) {
      if (isIncluded(source, section)) {
        broken.add(section);
        if (value === null) diagnostics.push(emptyIncludeDiagnostic(source, section));
      }
      continue;
    }
    if (validatorOf(section)(value)) continue;
    const found = await findSchemaErrors(section, value, section);
    broken.add(section);
    for (const explanation of found) {
      const span = source.locateIn(section, explanation.path, explanation.target);
      diagnostics.push({
        ...schemaDiagnostic(explanation, span, source),
        path: [section, ...errorPath(explanation)],
      });
    }
  }
  const present = new Set(sectionNames.filter((section) => !isEmptySection(source.data[section])));
  return { source, sections: validSections(source, broken), broken, present, diagnostics };
}

type SchemaName = SectionName | "root" | "config";

/**
 * Returns the errors of a value against a schema, one per cause, with their messages. The validators that
 * produce messages are loaded only if there are errors: most plans are valid, and detecting that takes half
 * the code.
 */
export async function findSchemaErrors(
  schema: SchemaName,
  value: unknown,
  name: string,
): Promise<SchemaError[]> {
  const quick = await quickValidator(schema);
  if (quick(value)) return [];
  const thorough = await import("../generated/thorough-validators.js");
  const validate = schema === "root" || schema === "config" ? thorough[schema] : thorough.sections[schema];
  if (!validate) throw new Error(`no validator for "${schema}"`);
  validate(value);
  return dedupeErrors(validate.errors ?? [])
    .filter((error) => !mayBeMerged(error))
    .map((error) => describeError(error, pointerPath(error), name));
}

async function quickValidator(schema: SchemaName): Promise<ValidateFunction> {
  if (schema === "config") return (await import("../generated/config-validator.js")).config;
  return schema === "root" ? root : validatorOf(schema);
}

/** Returns the keys and indexes of an error's JSON pointer. */
function pointerPath(error: ErrorObject): (string | number)[] {
  return pointerSteps(error.instancePath).map(toIndexOrKey);
}

/**
 * Returns whether the main file has a value for a section, which is an include if the plan's data has none.
 */
function isIncluded({ main }: PlanSource, section: SectionName): boolean {
  const written = (main.data as Record<string, unknown> | undefined)?.[section];
  return written !== null && written !== undefined;
}

/**
 * Reports an included file that contains only comments. A file that cannot be read has its own diagnostic.
 */
function emptyIncludeDiagnostic({ main }: PlanSource, section: SectionName): SourceDiagnostic {
  const written = (main.data as Record<string, { $include: string }>)[section];
  const data = { path: written?.$include ?? "", section };
  return { kind: "include", message: "nothing", data, span: main.locatePath([section, "$include"]) };
}

async function rootDiagnostics(source: PlanSource): Promise<SourceDiagnostic[]> {
  const explanations = await findSchemaErrors("root", source.data, "plan");
  return explanations.map((explanation) => {
    const { path, target } = explanation;
    const span = target === "key" ? source.main.locateKey(path) : source.main.locatePath(path);
    return { ...schemaDiagnostic(explanation, span, source), path: errorPath(explanation) };
  });
}

/** Returns the path of the invalid value or of the missing key. */
function errorPath({ path, missingKey }: SchemaError): PlanPath {
  return missingKey === undefined ? path : [...path, missingKey];
}

function schemaDiagnostic(
  { message, data, replacement }: SchemaError,
  span: SourceSpan,
  source: PlanSource,
): SourceDiagnostic {
  const comma = message.startsWith("unknown") ? unquotedComma(span, source) : undefined;
  if (comma) return comma;
  const diagnostic: SourceDiagnostic = { kind: "schema", message, data, span };
  if (!replacement) return diagnostic;
  const written = source.textAt(span);
  // Quotes would change the text of an alias or of a value on several lines, and a value with an anchor is
  // used elsewhere.
  const before = source.textAt({ ...span, start: Math.max(0, span.start - 100), end: span.start });
  if (replacement.text === "quoted" && (!plainScalar.test(written) || /&\S+\s+$/.test(before)))
    return diagnostic;
  const text = replacement.text === "quoted" ? JSON.stringify(written) : replacement.text;
  // The number read from 0888123456 has lost its leading zero, so the message shows the source text.
  if (replacement.text === "quoted" && /^[-+.\w:]+$/.test(written)) diagnostic.data = { ...data, written };
  diagnostic[replacement.sure ? "fix" : "suggestion"] = [{ span, text }];
  return diagnostic;
}

/** The maximum distance of a text from the comma that ends it, in UTF-16 code units. */
const MAX_TEXT_LENGTH = 500;

/**
 * Returns the diagnostic of a key without a colon in braces: the rest of a text with a comma, which YAML reads as
 * another key.
 */
function unquotedComma(span: SourceSpan, source: PlanSource): SourceDiagnostic | undefined {
  const before = source.textAt({
    ...span,
    start: Math.max(0, span.start - MAX_TEXT_LENGTH),
    end: span.start,
  });
  const after = source.textAt({ ...span, start: span.end, end: span.end + MAX_TEXT_LENGTH });
  if (!/,\s*$/.test(before) || !/^\s*[,}]/.test(after)) return undefined;
  const rest = source.textAt(span);
  const diagnostic: SourceDiagnostic = { kind: "schema", message: "comma", data: { rest }, span };
  const [, first] = /:[ \t]+([^\s,:{}[\]"'&*!|>#][^,:{}[\]"'#\n]*),[ \t]*$/.exec(before) ?? [];
  if (first === undefined || /^\s*,(?![^,}]*:)/.test(after)) return diagnostic;
  const start = span.start - (before.length - before.lastIndexOf(first));
  const text = JSON.stringify(source.textAt({ ...span, start }));
  return { ...diagnostic, suggestion: [{ span: { ...span, start }, text }] };
}

/** The source text of a number or a boolean. */
const plainScalar = /^[-+.\w]+$/;

/**
 * Returns the valid sections. They are the plan's own objects, so that rules can locate them; missing ones
 * are empty.
 */
function validSections(source: Pick<PlanSource, "data">, broken: ReadonlySet<SectionName>): Sections {
  const sections: Record<string, unknown> = {};
  for (const section of sectionNames) {
    const value = source.data[section];
    const usable = value !== undefined && value !== null && !broken.has(section);
    sections[section] = usable ? value : emptySection(section);
  }
  return sections as Sections;
}

/** Returns the sections of an empty plan. */
export function emptySections(): Sections {
  return validSections({ data: {} }, new Set());
}

/** Returns an empty list if the section's validator accepts it, or an empty mapping. */
function emptySection(section: SectionName): unknown {
  return validatorOf(section)([]) ? [] : {};
}

/** Returns the compiled validator of a section. */
function validatorOf(section: SectionName): ValidateFunction {
  const validate = validators[section];
  if (!validate) throw new Error(`no validator for "${section}"`);
  return validate;
}
