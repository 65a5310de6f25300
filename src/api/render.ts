import { resolve } from "node:path";
import { type DocumentOptions, renderDocument } from "../documents/index.ts";
import type { DocumentAudience } from "../documents/model/document-audience.ts";
import { type DocumentRenderOptions, defaultRenderOptions } from "../documents/render-options.ts";
import { readLogo } from "../documents/theme/logo.ts";
import type { PaperSize } from "../documents/theme/paper-size.ts";
import { themeNamed } from "../documents/theme/theme.ts";
import { fallbackLanguage, languageOf } from "../i18n/languages.ts";
import { planScoreOf } from "../lint/score.ts";
import { lastReadings } from "../results/result-reader.ts";
import { validParts } from "../schema/strip-invalid.ts";
import { lintContext } from "../services/lint/lint-context.ts";
import { Workspace } from "../services/project/workspace.ts";
import { assertFormat, assertTheme } from "./assert-options.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";
import {
  type BinaryDocumentFormat,
  binaryDocumentFormats,
  type LanguageTag,
  type TextDocumentFormat,
  type ThemeName,
  textDocumentFormats,
} from "./names.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

/** The options of `render`, without the format. */
export interface RenderSettings extends ReadPlanOptions {
  /** The language of headings, dates and numbers. The plan's language by default. */
  language?: LanguageTag;
  /** The only parts to render: "summary", or names of sections. The whole document by default. */
  only?: readonly string[];
  /** The audience, which sees only the fields meant for it. All fields by default. */
  audience?: DocumentAudience;
  /** The theme. "studio" by default. */
  theme?: ThemeName;
  /** The paper size. "a4" by default. */
  paper?: PaperSize;
  /** Whether Markdown contains Mermaid diagrams. True by default. */
  diagrams?: boolean;
  /** A Word document whose styles are used for a DOCX. */
  reference?: Uint8Array;
  /** Converts HTML to a PDF, for the format "pdf". */
  print?: (html: string) => Promise<Uint8Array>;
}

/** The options of `render`. */
export interface RenderOptions extends RenderSettings {
  /** The document format. "markdown" by default. */
  format?: TextDocumentFormat | BinaryDocumentFormat;
}

/**
 * Renders a plan as a document: a string, or the bytes of a binary file. Invalid parts are left out, and a
 * notice in the document says how many errors there are.
 *
 * @example
 * import { render } from "smplan";
 *
 * const text = "smplan: 1\nplan: { title: Spring, language: en }";
 * const html = await render("smplan.yaml", { text, format: "html", theme: "editorial" });
 * console.log(html.includes("<h1")); // true
 *
 * @throws UserError if the plan cannot be read, or its configuration is invalid
 * @throws RangeError for an unknown format or theme
 */
export function render(
  plan: string | LoadedPlan,
  options?: RenderSettings & { format?: TextDocumentFormat },
): Promise<string>;
export function render(
  plan: string | LoadedPlan,
  options: RenderSettings & { format: BinaryDocumentFormat },
): Promise<Uint8Array>;
export function render(plan: string | LoadedPlan, options?: RenderOptions): Promise<string | Uint8Array>;
export async function render(
  plan: string | LoadedPlan,
  { format = "markdown", ...options }: RenderOptions = {},
): Promise<string | Uint8Array> {
  assertFormat(format, [...textDocumentFormats, ...binaryDocumentFormats]);
  const { file, runtime } = planInput(plan, options);
  const workspace = new Workspace(runtime);
  const settings = await workspace.configFor(file);
  const context = await lintContext({ language: fallbackLanguage }, runtime);
  const linted = await workspace.lint(await workspace.read(file), context);
  const { plan: header, measurement } = await validParts(linted);
  const location = { plan: resolve(runtime.cwd, file), root: settings.root, files: runtime.files };
  const logo = readLogo(header.brand?.logo, location);
  const documentOptions: DocumentOptions = {
    format,
    language: languageOf(options.language ?? header.language),
    errors: linted.findings.filter(({ severity }) => severity === "error").length,
    score: planScoreOf(linted, settings),
    logo: logo && "data" in logo ? logo.data : undefined,
    only: options.only,
    audience: options.audience,
    readings: await lastReadings(measurement, location),
    renderOptions: await renderOptionsOf(options),
  };
  return renderDocument(linted, documentOptions);
}

/** @throws a RangeError for an unknown theme, and an Error if the reference is not a Word document */
async function renderOptionsOf({
  theme,
  reference,
  paper = defaultRenderOptions.paper,
  diagrams = defaultRenderOptions.diagrams,
  print,
}: RenderSettings): Promise<DocumentRenderOptions> {
  assertTheme(theme);
  const referenceDocument =
    reference &&
    (await import("../documents/writers/docx/reference-document.ts")).readReferenceDocument(reference);
  return {
    paper,
    diagrams,
    htmlToPdf: print,
    theme: theme === undefined ? undefined : themeNamed(theme),
    reference: referenceDocument,
  };
}
