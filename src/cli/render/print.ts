import { type DocumentOptions, renderDocument } from "../../documents/index.ts";
import { logoOf } from "../../documents/logo.ts";
import type { Look } from "../../documents/look.ts";
import { Configs } from "../../lint/config/index.ts";
import { failure, faultSays } from "../../lint/failure.ts";
import { Lines } from "../../lint/lines.ts";
import { type LintedPlan, lintPlan } from "../../lint/plan.ts";
import { planScoreOf } from "../../lint/score.ts";
import { languageOf } from "../../locale/languages.ts";
import { rules } from "../../rules/index.ts";
import { soundParts } from "../../schema/prune.ts";
import { circumstances } from "../judgement.ts";
import { read } from "../read.ts";
import type { World } from "../world.ts";
import { lookOf, type RenderOptions } from "./options.ts";

/** Reads, judges and prints plans, each as its own configuration has it. */
export class Printer {
  readonly #configs: Configs;
  #look: Promise<Look> | undefined;

  constructor(
    readonly world: World,
    readonly options: RenderOptions,
  ) {
    this.#configs = new Configs(world.files, rules);
  }

  /** How documents are to look, the same for all plans. */
  look(): Promise<Look> {
    this.#look ??= lookOf(this.options, this.world);
    return this.#look;
  }

  /**
   * A plan as a document.
   * @throws UserError where there is no plan to print
   */
  async print(file: string, format: string): Promise<string | Uint8Array> {
    const { world, options } = this;
    const settings = await this.#configs.for(file);
    const { root } = settings;
    const judgement = { ...settings, ...(await circumstances({}, world)) };
    const plan = await read(file, () => lintPlan(file, judgement, { files: world.files, root }));
    refuseWhatIsNoPlan(plan);
    const { plan: header } = await soundParts(plan);
    const asked: DocumentOptions = {
      format,
      language: options.language ?? languageOf(header.language),
      errors: plan.findings.filter(({ severity }) => severity === "error").length,
      score: planScoreOf(plan, settings),
      logo: logo(header.brand?.logo, { plan: file, root }, world),
      look: await this.look(),
      only: options.only,
      audience: options.audience,
    };
    return renderDocument(plan, asked);
  }
}

/** @throws UserError where the text is no YAML, or no mapping: then there is nothing to print */
function refuseWhatIsNoPlan({ source, faults }: LintedPlan): void {
  const fault = faults.find(({ kind, span }) => kind === "yaml" && span.file === source.file);
  if (!fault) return;
  const { line, column } = new Lines(source.main.text).position(fault.span.start);
  throw failure("notRendered", {
    place: `${source.file}:${line}:${column}`,
    wrong: faultSays(rules, fault),
    file: source.file,
  });
}

function logo(
  path: string | undefined,
  at: { plan: string; root: string },
  world: World,
): string | undefined {
  const found = logoOf(path, { ...at, files: world.files });
  if (!found) return undefined;
  if ("data" in found) return found.data;
  world.stderr.write(`smplan: the logo ${path} is left out: ${found.missing}.\n`);
  return undefined;
}
