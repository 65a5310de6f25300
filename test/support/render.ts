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
import { judgementOf } from "./lint.ts";

const root = join(import.meta.dirname, "../../examples");

/** Every plan below examples/, by a name for it. */
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

/** An example as it is read; what it may include is as its configuration has it. */
export function load(file: string) {
  return loadPlanSource(file, {
    files: nodeFileSystem,
    root: file.includes("agency") ? join(root, "agency") : undefined,
  });
}

/** An example as a document that is a text, as `smplan render` would print it. */
export async function printExample(
  file: string,
  format: string,
  look?: DocumentRenderOptions,
): Promise<string> {
  const content = await renderExample(file, format, look);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** An example as a document of any kind. */
export async function renderExample(
  file: string,
  format: string,
  look?: DocumentRenderOptions,
): Promise<string | Uint8Array> {
  const source = load(file);
  const judgement = judgementOf(rules, "recommended");
  const plan = await lintSource(source, judgement);
  const { language, brand } = plan.sections.plan;
  const logo = readLogo(brand?.logo, { plan: file, root, files: nodeFileSystem });
  return renderDocument(plan, {
    format,
    renderOptions: look,
    language: languageOf(language),
    errors: plan.findings.filter(({ severity }) => severity === "error").length,
    score: planScoreOf(plan, judgement),
    logo: logo && "data" in logo ? logo.data : undefined,
  });
}

/** A plan's text as a document. */
export async function print(
  text: string,
  format: string,
  language = "en",
  notes?: DocumentOptions["notes"],
  audience?: DocumentOptions["audience"],
): Promise<string> {
  const judgement = judgementOf(rules, "minimal");
  const plan = await lintSource(loadPlanSource("smplan.yaml", { files: nodeFileSystem, text }), judgement);
  const score = planScoreOf(plan, judgement);
  const errors = plan.findings.filter(({ severity }) => severity === "error").length;
  return textOf(plan, { format, language, errors, score, notes, audience });
}

/** A document of a kind that is a text. */
export async function textOf(
  plan: Parameters<typeof renderDocument>[0],
  options: DocumentOptions,
): Promise<string> {
  const content = await renderDocument(plan, options);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** The kinds of document that are texts. */
export const textFormats: readonly string[] = (
  await Promise.all(documentFormats.map(async (name) => ({ name, ...(await loadDocumentFormat(name)) })))
).flatMap(({ name, isBinary }) => (isBinary ? [] : [name]));
