import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  type DocumentOptions,
  documentFormats,
  loadDocumentFormat,
  renderDocument,
} from "../../src/documents/index.ts";
import type { DocumentRenderOptions } from "../../src/documents/render-options.ts";
import { readLogo } from "../../src/documents/theme/logo.ts";
import { languageOf } from "../../src/i18n/languages.ts";
import { lintSource } from "../../src/lint/lint-plan.ts";
import { planScoreOf } from "../../src/lint/score.ts";
import { loadPlanSource } from "../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../src/platform/node-file-system.ts";
import { rules } from "../../src/rules/index.ts";
import { lintSettingsFor } from "./lint.ts";

const root = join(import.meta.dirname, "../../examples");

/** Every plan below examples/, with its name and its path. */
export const examples: readonly { name: string; file: string }[] = readdirSync(root, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /(^|[\\/.])smplan\.yaml$/.test(path))
  .sort()
  .map((path) => {
    const name = basename(path) === "smplan.yaml" ? basename(dirname(path)) : basename(path, ".smplan.yaml");
    return { name, file: join(root, path) };
  });

/** Loads an example; files may be included from the folder of its configuration. */
export function loadExample(file: string) {
  return loadPlanSource(file, {
    files: nodeFileSystem,
    root: file.includes("agency") ? join(root, "agency") : undefined,
  });
}

/** Renders an example as a text, with the same result as `smplan render`. */
export async function renderExampleText(
  file: string,
  format: string,
  look?: DocumentRenderOptions,
): Promise<string> {
  const content = await renderExample(file, format, look);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** The documents of the examples in their default look. Many tests look at the same document. */
const documents = new Map<string, Promise<string | Uint8Array>>();

/** Renders an example as a document of any format; in its default look only once. */
export function renderExample(
  file: string,
  format: string,
  look?: DocumentRenderOptions,
): Promise<string | Uint8Array> {
  if (look) return renderExampleAnew(file, format, look);
  const key = `${format} ${file}`;
  const document = documents.get(key) ?? renderExampleAnew(file, format);
  documents.set(key, document);
  return document;
}

/** Renders an example, even if the document was rendered before. */
export async function renderExampleAnew(
  file: string,
  format: string,
  look?: DocumentRenderOptions,
): Promise<string | Uint8Array> {
  const source = loadExample(file);
  const settings = lintSettingsFor(rules, "recommended");
  const plan = await lintSource(source, settings);
  const { language, brand } = plan.sections.plan;
  const logo = readLogo(brand?.logo, { plan: file, root, files: nodeFileSystem });
  return renderDocument(plan, {
    format,
    renderOptions: look,
    language: languageOf(language),
    errors: plan.findings.filter(({ severity }) => severity === "error").length,
    score: planScoreOf(plan, settings),
    logo: logo && "data" in logo ? logo.data : undefined,
  });
}

/** Renders the text of a plan as a document. */
export async function renderPlanText(
  text: string,
  format: string,
  language = "en",
  notes?: DocumentOptions["notes"],
  audience?: DocumentOptions["audience"],
): Promise<string> {
  const settings = lintSettingsFor(rules, "minimal");
  const plan = await lintSource(loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }), settings);
  const score = planScoreOf(plan, settings);
  const errors = plan.findings.filter(({ severity }) => severity === "error").length;
  return renderText(plan, { format, language, errors, score, notes, audience });
}

/** Renders a plan in a text format. */
export async function renderText(
  plan: Parameters<typeof renderDocument>[0],
  options: DocumentOptions,
): Promise<string> {
  const content = await renderDocument(plan, options);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** The names of the text formats. */
export const textFormats: readonly string[] = (
  await Promise.all(documentFormats.map(async (name) => ({ name, ...(await loadDocumentFormat(name)) })))
).flatMap(({ name, isBinary }) => (isBinary ? [] : [name]));
