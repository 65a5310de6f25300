import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { type DocumentOptions, loadDocumentFormat, renderDocument } from "../../documents/index.ts";
import type { AnchoredNote } from "../../documents/model/notes.ts";
import type { DocumentRenderOptions } from "../../documents/render-options.ts";
import { readLogo } from "../../documents/theme/logo.ts";
import { errorReason, userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import { planScoreOf } from "../../lint/score.ts";
import { escapeControls, escapeForDocument } from "../../platform/escape-controls.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { PlanLocation } from "../../results/result-files.ts";
import { lastReadings } from "../../results/result-reader.ts";
import { validParts } from "../../schema/strip-invalid.ts";
import type { ValidatedPlan } from "../../schema/validate-plan.ts";
import { TemplateError } from "../../templating/custom-templates.ts";
import { lintContext } from "../lint/lint-context.ts";
import { assertIsPlan } from "../project/assert-is-plan.ts";
import { Workspace } from "../project/workspace.ts";
import { writeDocument } from "../project/write-document.ts";
import { customTemplatesIn } from "../templates/custom-templates.ts";
import { findingNotes } from "./finding-notes.ts";
import { loadDocumentStyle, type PlanRenderOptions } from "./plan-render-options.ts";

/** Reads, lints and renders plans, each with its own configuration. */
export class PlanRenderer {
  readonly #workspace: Workspace;
  #documentStyle: Promise<DocumentRenderOptions> | undefined;

  constructor(
    readonly runtime: ServiceRuntime,
    readonly options: PlanRenderOptions,
  ) {
    this.#workspace = new Workspace(runtime);
  }

  /** Returns the style of documents, which is the same for all plans. */
  documentStyle(): Promise<DocumentRenderOptions> {
    this.#documentStyle ??= loadDocumentStyle(this.options, this.runtime);
    return this.#documentStyle;
  }

  /** Returns the changes since a revision as notes on the changed parts. */
  async #changeNotes(plan: ValidatedPlan, file: string, revision: string): Promise<AnchoredNote[]> {
    const [{ loadVersionAt }, { buildDiffReport }] = await Promise.all([
      import("../diff/plan-version.ts"),
      import("../diff/diff-plans.ts"),
    ]);
    const before = await loadVersionAt(revision, file, this.runtime);
    const after = { label: file, sections: await validParts(plan), broken: false };
    const { sections } = await buildDiffReport(before, after, this.options);
    return sections.flatMap(({ changes }) =>
      changes.map(({ anchors, sentence }) => ({ kind: "change" as const, anchors, text: sentence })),
    );
  }

  /**
   * Returns a plan as a document.
   * @throws UserError if the plan cannot be read or rendered
   */
  async render(file: string, format: string): Promise<string | Uint8Array> {
    const { runtime, options } = this;
    const settings = await this.#workspace.configFor(file);
    const { root } = settings;
    const source = await this.#workspace.read(file);
    const plan = await this.#workspace.lint(source, await lintContext({}, runtime));
    await assertIsPlan(plan);
    const { plan: header, measurement } = await validParts(plan);
    const location = { plan: resolve(runtime.cwd, file), root, files: runtime.files };
    const documentOptions: DocumentOptions = {
      format,
      language: options.language ?? languageOf(header.language),
      errors: plan.findings.filter(({ severity }) => severity === "error").length,
      score: planScoreOf(plan, settings),
      logo: await loadLogo(header.brand?.logo, location, runtime),
      readings: await lastReadings(measurement, location),
      renderOptions: { ...(await this.documentStyle()), customTemplates: customTemplatesIn(root, runtime) },
      notes: [
        ...(options.findings ? findingNotes(plan) : []),
        ...(options.changesSince ? await this.#changeNotes(plan, file, options.changesSince) : []),
      ],
      only: options.only,
      audience: options.audience,
    };
    try {
      const content = await renderDocument(plan, documentOptions);
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

  /** Writes a document to a file. @throws UserError if that would replace a file that smplan did not write */
  async write(target: string, content: string | Uint8Array, format: string): Promise<void> {
    const { runtime, options } = this;
    writeDocument(target, content, {
      format: await loadDocumentFormat(format),
      force: options.force,
      runtime,
    });
  }
}

/** Returns the logo as a data: URL. Passes on a notice if it cannot be used. */
async function loadLogo(
  path: string | undefined,
  location: PlanLocation,
  runtime: ServiceRuntime,
): Promise<string | undefined> {
  const logo = readLogo(path, location);
  if (!logo) return undefined;
  if ("data" in logo) return logo.data;
  const message = `the logo ${escapeControls(path ?? "")} is left out: ${escapeControls(logo.missing)}.`;
  await runtime.notify?.(new UserError(message));
  return undefined;
}
