import type { ErrorObject, ValidateFunction } from "ajv";
import type { PlanPath, SourceDiagnostic, SourceSpan } from "../diagnostics.ts";
import { root, sections as validators } from "../generated/validators.js";
import type { PlanSource } from "../plan/plan-source.ts";
import type { SectionName } from "../plan/sections.ts";
import { isEmptySection, type Sections, sectionNames } from "../plan/sections.ts";
import { dedupeErrors } from "./dedupe-errors.ts";
import { describeError, mayBeMerged, type SchemaError } from "./error-messages.ts";

/** A plan, what reading it found wrong, and which sections may be trusted to have the types of the schemas. */
export interface ValidatedPlan {
  source: PlanSource;
  /** Absent and broken sections are empty here. */
  sections: Sections;
  /** Sections with a fault in them: nothing more should be said about what they hold. */
  broken: ReadonlySet<SectionName>;
  /** Sections that say something. */
  present: ReadonlySet<SectionName>;
  diagnostics: readonly SourceDiagnostic[];
}

/** Validates each section of a plan by its schema, and the plan's own keys. */
export async function validatePlan(source: PlanSource): Promise<ValidatedPlan> {
  const faults = [...source.diagnostics];
  const broken = new Set<SectionName>();
  if (
    source.main.diagnostics.length === 0 &&
    typeof source.main.data === "object" &&
    source.main.data !== null
  )
    faults.push(...(await rootDiagnostics(source)));
  for (const section of sectionNames) {
    const value = source.data[section];
    if (value === undefined || value === null) {
      if (isIncluded(source, section)) {
        broken.add(section);
        if (value === null) faults.push(emptyIncludeDiagnostic(source, section));
      }
      continue;
    }
    if (validatorOf(section)(value)) continue;
    const found = await findSchemaErrors(section, value, section);
    broken.add(section);
    for (const explanation of found) {
      const span = source.locateIn(section, explanation.path, explanation.target);
      faults.push({
        ...schemaDiagnostic(explanation, span, source),
        path: [section, ...errorPath(explanation)],
      });
    }
  }
  const present = new Set(sectionNames.filter((section) => !isEmptySection(source.data[section])));
  return { source, sections: validSections(source, broken), broken, present, diagnostics: faults };
}

type SchemaName = SectionName | "root" | "config";

/**
 * What a schema refuses in a value, in words, one explanation per cause. What explains is loaded only where something
 * is refused: most plans fit, and saying so takes half the code.
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

/** The keys and indexes that an error's JSON pointer leads through. */
function pointerPath(error: ErrorObject): (string | number)[] {
  const steps = error.instancePath.split("/").slice(1);
  return steps.map((step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return /^\d+$/.test(key) ? Number(key) : key;
  });
}

/** Whether a section is to come from a file of its own. */
function isIncluded({ main }: PlanSource, section: SectionName): boolean {
  const written = (main.data as Record<string, unknown> | undefined)?.[section];
  return written !== null && written !== undefined;
}

/** An included file in which there is nothing but comments; of one that cannot be read another fault speaks. */
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

/** The way to what is at fault; to what is missing, the way it would be at. */
function errorPath({ path, missingKey }: SchemaError): PlanPath {
  return missingKey === undefined ? path : [...path, missingKey];
}

function schemaDiagnostic(
  { message, data, replacement }: SchemaError,
  span: SourceSpan,
  source: PlanSource,
): SourceDiagnostic {
  const fault: SourceDiagnostic = { kind: "schema", message, data, span };
  if (!replacement) return fault;
  const there = source.textAt(span);
  // An alias, or a value in several lines, would become another text in quotes; one with an anchor is in other places too.
  const before = source.textAt({ ...span, start: Math.max(0, span.start - 100), end: span.start });
  if (replacement.text === "quoted" && (!plainScalar.test(there) || /&\S+\s+$/.test(before))) return fault;
  const text = replacement.text === "quoted" ? JSON.stringify(there) : replacement.text;
  // Of 0888123456, the number says less than what is written.
  if (replacement.text === "quoted" && /^[-+.\w:]+$/.test(there)) fault.data = { ...data, written: there };
  fault[replacement.sure ? "fix" : "suggestion"] = [{ span, text }];
  return fault;
}

/** A number, or a yes or no, as it is written. */
const plainScalar = /^[-+.\w]+$/;

/** Objects and lists stay the plan's own, so that rules can point at them; only gaps are filled. */
function validSections(source: Pick<PlanSource, "data">, broken: ReadonlySet<SectionName>): Sections {
  const sections: Record<string, unknown> = {};
  for (const section of sectionNames) {
    const value = source.data[section];
    const usable = value !== undefined && value !== null && !broken.has(section);
    sections[section] = usable ? value : emptySection(section);
  }
  return sections as Sections;
}

/** Returns the sections of a plan that says nothing. */
export function emptySections(): Sections {
  return validSections({ data: {} }, new Set());
}

/** Whether a section is a list or a mapping is what its own validator accepts. */
function emptySection(section: SectionName): unknown {
  return validatorOf(section)([]) ? [] : {};
}

/** The compiled validator of a section. */
function validatorOf(section: SectionName): ValidateFunction {
  const validate = validators[section];
  if (!validate) throw new Error(`no validator for "${section}"`);
  return validate;
}
