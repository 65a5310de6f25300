import type { ErrorObject, ValidateFunction } from "ajv";
import { mapTexts } from "../plan/map-texts.ts";
import type { PlanSource } from "../plan/plan-source.ts";
import { isEmptySection, type Sections } from "../plan/sections.ts";
import { escapePlanText } from "../platform/escape-controls.ts";
import { pointerSteps, toIndexOrKey } from "./json-pointer.ts";
import type { ValidatedPlan } from "./validate-plan.ts";

/** The maximum number of times that a section is validated: each time, all invalid values are removed. */
const MAX_STRIP_ROUNDS = 20;

/**
 * Returns the valid parts of a plan for documents: in an invalid section, only the invalid values are left
 * out. Characters that are not allowed in documents, such as control characters, are replaced by escapes.
 * @param escapeText a function that escapes a text of the plan
 */
export async function validParts(plan: ValidatedPlan, escapeText = escapePlanText): Promise<Sections> {
  const parts = await validSectionParts(plan);
  const escaped = mapTexts(parts, escapeText);
  return escaped === parts ? parts : withPathsOf(parts, escaped);
}

/** Returns escaped sections with unescaped file paths, because files are opened by their actual names. */
function withPathsOf(raw: Sections, escaped: Sections): Sections {
  const { results } = raw.measurement;
  const escapedResults = escaped.measurement.results;
  const brand = raw.plan.brand?.logo;
  return {
    ...escaped,
    plan:
      brand === undefined ? escaped.plan : { ...escaped.plan, brand: { ...escaped.plan.brand, logo: brand } },
    measurement:
      results === undefined
        ? escaped.measurement
        : {
            ...escaped.measurement,
            results:
              Array.isArray(results) && Array.isArray(escapedResults)
                ? results.map((item, index) =>
                    typeof item === "string" ? item : (escapedResults[index] ?? item),
                  )
                : results,
          },
  };
}

async function validSectionParts({ source, sections, broken }: ValidatedPlan): Promise<Sections> {
  if (broken.size === 0) return sections;
  const thorough = await import("../generated/thorough-validators.js");
  const valid: Record<string, unknown> = { ...sections };
  for (const section of broken) {
    const validate = thorough.sections[section];
    const rest = validate && stripInvalid(validate, withSourceText(validate, section, source));
    if (rest !== undefined) valid[section] = rest;
  }
  return valid as unknown as Sections;
}

/**
 * Returns a section with the source text instead of numbers and booleans for which the schema expects a text:
 * YAML reads the phone number 0888123456 as 888123456.
 */
function withSourceText(validate: ValidateFunction, section: string, source: PlanSource): unknown {
  const value = structuredClone(source.data[section]);
  if (validate(value)) return value;
  for (const { instancePath, keyword, schema, data } of validate.errors ?? []) {
    const isText = keyword === "type" && [schema].flat().includes("string");
    if (!isText || (typeof data !== "number" && typeof data !== "boolean")) continue;
    const path = pointerSteps(instancePath);
    const key = path.at(-1);
    const owner = path
      .slice(0, -1)
      .reduce((at: unknown, step) => (at as Record<string, unknown>)?.[step], value);
    const written = source.textAt(source.locateIn(section, path.map(toIndexOrKey)));
    if (typeof owner === "object" && owner !== null && key !== undefined && /^[-+.\w:]+$/.test(written))
      (owner as Record<string, unknown>)[key] = written;
  }
  return value;
}

/** Returns a section without its invalid values; `undefined` if no valid values remain. */
function stripInvalid(validate: ValidateFunction, value: unknown): unknown {
  const holder = { section: value };
  for (let round = 0; round < MAX_STRIP_ROUNDS; round += 1) {
    if (isEmptySection(holder.section)) return undefined;
    if (validate(holder.section)) return holder.section;
    for (const path of deepestFirst(validate.errors ?? [])) removeAt(holder, path);
  }
  return undefined;
}

/**
 * Returns the paths to remove, without duplicates. Later items of a list come first, so that the indexes of
 * the earlier ones stay correct.
 */
function deepestFirst(errors: readonly ErrorObject[]): string[][] {
  const paths = new Map(errors.map((error) => [invalidPath(error).join("/"), invalidPath(error)]));
  return [...paths.values()].sort((a, b) => comparePaths(b, a));
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step !== other) return step.localeCompare(other, "en", { numeric: true });
  }
  return a.length - b.length;
}

/**
 * Returns the path of the invalid value: an unknown key, the object that lacks a key, or the value itself.
 */
function invalidPath({ instancePath, keyword, params }: ErrorObject): string[] {
  const steps = ["section", ...pointerSteps(instancePath)];
  const extra = keyword === "additionalProperties" ? params.additionalProperty : params.unevaluatedProperty;
  return typeof extra === "string" ? [...steps, extra] : steps;
}

function removeAt(holder: object, path: readonly string[]): void {
  let owner: unknown = holder;
  for (const step of path.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[step];
  const last = path.at(-1);
  if (typeof owner !== "object" || owner === null || last === undefined) return;
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else delete (owner as Record<string, unknown>)[last];
}
