import { loadLocalization } from "../formatting/localization.ts";
import { PlanFormatter } from "../formatting/plan-formatter.ts";
import type { Sections } from "../plan/sections.ts";
import type { Result } from "../plan/types.ts";
import { validParts } from "../schema/strip-invalid.ts";
import type { ValidatedPlan } from "../schema/validate-plan.ts";
import type { DocumentFormat } from "./document-format.ts";
import { filterForAudience } from "./model/document-audience.ts";
import { type DocumentExtras, documentView } from "./model/document-view.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "./render-options.ts";

const modules = import.meta.glob<DocumentFormat>("./formats/*.ts", { import: "default" });

/** The names of the document formats, one for each file in `formats/`. */
export const documentFormats: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./formats/".length, -".ts".length),
);

export { documentAudiences } from "./model/document-audience.ts";
export { documentParts } from "./model/document-view.ts";

/**
 * Loads a document format by its name, one of `documentFormats`.
 * @throws Error if there is no such format
 */
export async function loadDocumentFormat(name: string): Promise<DocumentFormat> {
  const load = modules[`./formats/${name}.ts`];
  if (!load) throw new Error(`no document format "${name}"`);
  return load();
}

/** The options of `renderDocument`. */
export interface DocumentOptions extends DocumentExtras {
  renderOptions?: DocumentRenderOptions;
  /** One of `documentFormats`. */
  format: string;
  /** One of `languages`: the language of the fixed texts, dates and numbers. */
  language: string;
  /** The last readings of KPIs whose results are in files, not in the plan. */
  readings?: readonly Result[];
}

/** Renders a plan as a document. Parts that do not match the schemas are left out. */
export async function renderDocument(
  plan: ValidatedPlan,
  { format, language, renderOptions = defaultRenderOptions, readings = [], ...extras }: DocumentOptions,
): Promise<string | Uint8Array> {
  const [{ render }, localization] = await Promise.all([
    loadDocumentFormat(format),
    loadLocalization(language),
  ]);
  const validSections = addReadings(await validParts(plan), readings);
  const sections = extras.audience ? filterForAudience(extras.audience, validSections) : validSections;
  const formatter = new PlanFormatter(localization, sections);
  return render(documentView(sections, formatter, extras), renderOptions);
}

function addReadings(sections: Sections, readings: readonly Result[]): Sections {
  if (readings.length === 0) return sections;
  const { measurement } = sections;
  const results = [measurement.results ?? []].flat();
  return { ...sections, measurement: { ...measurement, results: [...results, ...readings] } };
}
