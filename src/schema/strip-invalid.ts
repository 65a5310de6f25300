import type { ErrorObject, ValidateFunction } from "ajv";
import { mapTexts } from "../plan/map-texts.ts";
import type { PlanSource } from "../plan/plan-source.ts";
import { isEmptySection, type Sections } from "../plan/sections.ts";
import { escapePlanText } from "../platform/escape-controls.ts";
import type { ValidatedPlan } from "./validate-plan.ts";

/** How often a section is looked at anew: each time, everything that is found wrong is taken out. */
const MAX_STRIP_ROUNDS = 20;

/**
 * Returns a plan's sections for documents, with all that fits the schemas: of a faulty section, only the faulty values are
 * left out. Characters that no document contains, such as those that control a terminal, are shown as escapes.
 * @param shown how a text of the plan is shown
 */
export async function validParts(plan: ValidatedPlan, shown = escapePlanText): Promise<Sections> {
  const parts = await validSectionParts(plan);
  const texts = mapTexts(parts, shown);
  return texts === parts ? parts : withPathsOf(parts, texts);
}

/** Returns sections with the paths of other sections: files are opened by the names that they have, and not as shown. */
function withPathsOf(raw: Sections, shown: Sections): Sections {
  const { results } = raw.measurement;
  const known = shown.measurement.results;
  const brand = raw.plan.brand?.logo;
  return {
    ...shown,
    plan: brand === undefined ? shown.plan : { ...shown.plan, brand: { ...shown.plan.brand, logo: brand } },
    measurement:
      results === undefined
        ? shown.measurement
        : {
            ...shown.measurement,
            results:
              Array.isArray(results) && Array.isArray(known)
                ? results.map((item, index) => (typeof item === "string" ? item : (known[index] ?? item)))
                : results,
          },
  };
}

async function validSectionParts({ source, sections, broken }: ValidatedPlan): Promise<Sections> {
  if (broken.size === 0) return sections;
  const thorough = await import("../generated/thorough-validators.js");
  const sound: Record<string, unknown> = { ...sections };
  for (const section of broken) {
    const validate = thorough.sections[section];
    const rest = validate && stripInvalid(validate, withSourceText(validate, section, source));
    if (rest !== undefined) sound[section] = rest;
  }
  return sound as unknown as Sections;
}

/**
 * Returns a section with the text of the file in place of numbers and the like where the schema wants a text: YAML reads
 * the phone number 0888123456 as 888123456.
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

function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function toIndexOrKey(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

/** What is left of a section without its faulty values; nothing where nothing sound is left. */
function stripInvalid(validate: ValidateFunction, value: unknown): unknown {
  const holder = { section: value };
  for (let round = 0; round < MAX_STRIP_ROUNDS; round += 1) {
    if (isEmptySection(holder.section)) return undefined;
    if (validate(holder.section)) return holder.section;
    for (const path of deepestFirst(validate.errors ?? [])) removeAt(holder, path);
  }
  return undefined;
}

/** The places to take out, without doubles; later items of a list first, so that the indexes before them stay true. */
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

/** Of an unknown key the key is at fault, of a missing one the thing that lacks it, else the value itself. */
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
