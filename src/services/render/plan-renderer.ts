import { type DocumentOptions, loadDocumentFormat, renderDocument } from "../../documents/index.ts";
import type { NoteAt } from "../../documents/model/notes.ts";
import type { Look } from "../../documents/render-options.ts";
import { logoOf } from "../../documents/theme/logo.ts";
import { failure, reason } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { Configs } from "../../lint/config/config-loader.ts";
import { lintPlan } from "../../lint/lint-plan.ts";
import { planScoreOf } from "../../lint/score.ts";
import { documentText, visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import { readerOf, readingsIn } from "../../results/result-reader.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import type { CheckedPlan } from "../../schema/validate-plan.ts";
import { TemplateFault } from "../../templating/custom-templates.ts";
import { circumstances } from "../lint/lint-context.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { read } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { ownTemplatesIn } from "../templates/custom-templates.ts";
import { findingNotes } from "./finding-notes.ts";
import { lookOf, type RenderOptions } from "./plan-render-options.ts";

/** Reads, judges and prints plans, each as its own configuration has it. */
export class Printer {
  readonly #configs: Configs;
  #look: Promise<Look> | undefined;

  constructor(
    readonly world: World,
    readonly options: RenderOptions,
  ) {
    this.#configs = configsOf(world);
  }

  /** How documents are to look, the same for all plans. */
  look(): Promise<Look> {
    this.#look ??= lookOf(this.options, this.world);
    return this.#look;
  }

  /** What changed since a revision, beside what it changed. */
  async #changes(plan: CheckedPlan, file: string, revision: string): Promise<NoteAt[]> {
    const [{ planAt }, { reportOn }] = await Promise.all([
      import("../diff/plan-version.ts"),
      import("../diff/diff-plans.ts"),
    ]);
    const before = await planAt(revision, file, this.world);
    const now = { label: file, sections: await soundParts(plan), broken: false };
    const { sections } = await reportOn(before, now, this.options);
    return sections.flatMap(({ changes }) =>
      changes.map(({ anchors, sentence }) => ({ kind: "change" as const, anchors, text: sentence })),
    );
  }

  /**
   * A plan as a document.
   * @throws UserError where there is no plan to print
   */
  async print(file: string, format: string): Promise<string | Uint8Array> {
    const { world, options } = this;
    const settings = await this.#configs.for(file);
    const { root } = settings;
    const place = { plan: file, root, files: world.files };
    const judgement = {
      ...settings,
      ...(await circumstances({}, world)),
      readings: readerOf(place),
    };
    const plan = await read(file, () => lintPlan(file, judgement, { files: world.files, root }));
    refuseWhatIsNoPlan(plan);
    const { plan: header, measurement } = await soundParts(plan);
    const asked: DocumentOptions = {
      format,
      language: options.language ?? languageOf(header.language),
      errors: plan.findings.filter(({ severity }) => severity === "error").length,
      score: planScoreOf(plan, settings),
      logo: logo(header.brand?.logo, { plan: file, root }, world),
      readings: await readingsIn(measurement, place),
      look: { ...(await this.look()), own: ownTemplatesIn(root, world) },
      notes: [
        ...(options.findings ? findingNotes(plan) : []),
        ...(options.changesSince ? await this.#changes(plan, file, options.changesSince) : []),
      ],
      only: options.only,
      audience: options.audience,
    };
    try {
      const content = await renderDocument(plan, asked);
      return typeof content === "string" ? documentText(content) : content;
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      const place = [error.file, error.line].filter((part) => part !== undefined).join(":");
      throw failure("templateFault", { place, why: error.limit ? reason(error.limit) : error.message });
    }
  }

  /** @throws UserError where a file would be lost that no smplan made */
  async write(target: string, content: string | Uint8Array, format: string): Promise<void> {
    const { world, options } = this;
    const { made } = await loadDocumentFormat(format);
    writeResult(target, content, { world, force: options.force, replaceable: made });
  }
}

function logo(
  path: string | undefined,
  at: { plan: string; root: string },
  world: World,
): string | undefined {
  const found = logoOf(path, { ...at, files: world.files });
  if (!found) return undefined;
  if ("data" in found) return found.data;
  world.stderr.write(`smplan: the logo ${visible(path ?? "")} is left out: ${visible(found.missing)}.\n`);
  return undefined;
}
