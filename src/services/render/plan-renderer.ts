import { type DocumentOptions, loadDocumentFormat, renderDocument } from "../../documents/index.ts";
import type { AnchoredNote } from "../../documents/model/notes.ts";
import type { DocumentRenderOptions } from "../../documents/render-options.ts";
import { readLogo } from "../../documents/theme/logo.ts";
import { errorReason, userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { ConfigLoader } from "../../lint/config/config-loader.ts";
import { lintPlan } from "../../lint/lint-plan.ts";
import { planScoreOf } from "../../lint/score.ts";
import { escapeControls, escapeForDocument } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { lastReadings, resultReader } from "../../results/result-reader.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import type { ValidatedPlan } from "../../schema/validate-plan.ts";
import { TemplateError } from "../../templating/custom-templates.ts";
import { lintContext } from "../lint/lint-context.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { customTemplatesIn } from "../templates/custom-templates.ts";
import { findingNotes } from "./finding-notes.ts";
import { loadDocumentStyle, type PlanRenderOptions } from "./plan-render-options.ts";

/** Reads, judges and prints plans, each as its own configuration has it. */
export class PlanRenderer {
  readonly #configs: ConfigLoader;
  #documentStyle: Promise<DocumentRenderOptions> | undefined;

  constructor(
    readonly runtime: Runtime,
    readonly options: PlanRenderOptions,
  ) {
    this.#configs = configsOf(runtime);
  }

  /** How documents are to look, the same for all plans. */
  documentStyle(): Promise<DocumentRenderOptions> {
    this.#documentStyle ??= loadDocumentStyle(this.options, this.runtime);
    return this.#documentStyle;
  }

  /** What changed since a revision, beside what it changed. */
  async #changeNotes(plan: ValidatedPlan, file: string, revision: string): Promise<AnchoredNote[]> {
    const [{ loadVersionAt }, { buildDiffReport }] = await Promise.all([
      import("../diff/plan-version.ts"),
      import("../diff/diff-plans.ts"),
    ]);
    const before = await loadVersionAt(revision, file, this.runtime);
    const now = { label: file, sections: await validParts(plan), broken: false };
    const { sections } = await buildDiffReport(before, now, this.options);
    return sections.flatMap(({ changes }) =>
      changes.map(({ anchors, sentence }) => ({ kind: "change" as const, anchors, text: sentence })),
    );
  }

  /**
   * A plan as a document.
   * @throws UserError where there is no plan to print
   */
  async render(file: string, format: string): Promise<string | Uint8Array> {
    const { runtime, options } = this;
    const settings = await this.#configs.configFor(file);
    const { root } = settings;
    const place = { plan: file, root, files: runtime.files };
    const judgement = {
      ...settings,
      ...(await lintContext({}, runtime)),
      loadResults: resultReader(place),
    };
    const plan = await withReadErrors(file, () => lintPlan(file, judgement, { files: runtime.files, root }));
    assertIsPlan(plan);
    const { plan: header, measurement } = await validParts(plan);
    const asked: DocumentOptions = {
      format,
      language: options.language ?? languageOf(header.language),
      errors: plan.findings.filter(({ severity }) => severity === "error").length,
      score: planScoreOf(plan, settings),
      logo: loadLogo(header.brand?.logo, { plan: file, root }, runtime),
      readings: await lastReadings(measurement, place),
      renderOptions: { ...(await this.documentStyle()), customTemplates: customTemplatesIn(root, runtime) },
      notes: [
        ...(options.findings ? findingNotes(plan) : []),
        ...(options.changesSince ? await this.#changeNotes(plan, file, options.changesSince) : []),
      ],
      only: options.only,
      audience: options.audience,
    };
    try {
      const content = await renderDocument(plan, asked);
      return typeof content === "string" ? escapeForDocument(content) : content;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const place = [error.file, error.line].filter((part) => part !== undefined).join(":");
      throw userError("templateFault", {
        place,
        why: error.limit ? errorReason(error.limit) : error.message,
      });
    }
  }

  /** @throws UserError where a file would be lost that no smplan made */
  async write(target: string, content: string | Uint8Array, format: string): Promise<void> {
    const { runtime, options } = this;
    const { isOwnOutput } = await loadDocumentFormat(format);
    writeResult(target, content, { runtime, force: options.force, isReplaceable: isOwnOutput });
  }
}

function loadLogo(
  path: string | undefined,
  at: { plan: string; root: string },
  runtime: Runtime,
): string | undefined {
  const found = readLogo(path, { ...at, files: runtime.files });
  if (!found) return undefined;
  if ("data" in found) return found.data;
  runtime.stderr.write(
    `smplan: the logo ${escapeControls(path ?? "")} is left out: ${escapeControls(found.missing)}.\n`,
  );
  return undefined;
}
