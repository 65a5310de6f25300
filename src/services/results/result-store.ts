import { dirname, join, relative, resolve } from "node:path";
import { failure, reason } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { Settings } from "../../lint/config/config-loader.ts";
import type { Phrase } from "../../message-args.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Result } from "../../plan/types.ts";
import { textIn } from "../../platform/decode-utf8.ts";
import { outputTarget } from "../../platform/output-target.ts";
import { isWithin } from "../../platform/paths.ts";
import type { World } from "../../platform/runtime.ts";
import { refuseUnwritable } from "../../platform/write-file.ts";
import { merge } from "../../results/import/merge-results.ts";
import { readResults, resultFilesIn, resultsOf } from "../../results/result-files.ts";
import { ResultsRefusal, withRows, withValues } from "../../results/write-results.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { checkPlan } from "../../schema/validate-plan.ts";
import { writePlan } from "../edit/write-plan-changes.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findPlan } from "../project/find-plans.ts";
import { refuseProjectName } from "../project/project-files.ts";
import { read } from "../project/with-read-errors.ts";
import { editFile, explained } from "../project/write-output.ts";

/** The file that results are put into where a plan names none. */
const NAME = "results.csv";

/** Where the results of a plan are kept: read once, and added to. */
export class ResultBook {
  private constructor(
    readonly sections: Sections,
    /** All that is recorded, in the plan and in its files. */
    readonly recorded: readonly Result[],
    /** The file that is added to, as people name it here. */
    readonly file: string,
    /** The language of the plan. */
    readonly language: string,
    readonly settings: Settings,
    readonly source: PlanSource,
    readonly world: World,
  ) {}

  /** @throws UserError where there is no plan, or none that can be read */
  static async of(path: string | undefined, world: World): Promise<ResultBook> {
    const plan = await findPlan(path, world);
    const settings = await configsOf(world).for(resolve(world.cwd, plan));
    const { root } = settings;
    const source = await read(plan, () => loadSource(resolve(world.cwd, plan), { files: world.files, root }));
    const checked = await checkPlan(source);
    refuseWhatIsNoPlan(checked);
    const sections = await soundParts(checked);
    const place = { plan: resolve(world.cwd, plan), root, files: world.files };
    const { results } = readResults(sections.measurement, place);
    const target = join(dirname(plan), resultFilesIn(sections.measurement)[0] ?? NAME);
    const language = languageOf(sections.plan.language);
    return new ResultBook(sections, results, target, language, settings, source, world);
  }

  /**
   * Adds values below what is there; the plan learns of a file that is new.
   * @returns the values that were recorded, and those for which others have recorded another value in the meantime
   * @throws UserError if the file or the plan cannot be written, or the file would be read differently
   */
  add(results: readonly Result[]): Pick<ReturnType<typeof merge>, "fresh" | "conflicts"> {
    this.#refuseTarget(this.file);
    const { measurement } = this.sections;
    const isNew = resultFilesIn(measurement).length === 0;
    // What the plan would not know of must not be written.
    if (isNew) explained(this.source.file, () => refuseUnwritable(resolve(this.source.file)));
    let merged = { fresh: [...results], conflicts: [] } as Pick<
      ReturnType<typeof merge>,
      "fresh" | "conflicts"
    >;
    this.#edit(this.file, (text) => {
      merged = merge(results, resultsOf(text, this.name).results);
      return merged.fresh.length === 0 ? text : withRows(text, merged.fresh);
    });
    if (isNew) {
      const change =
        measurement.results === undefined
          ? ({ set: ["measurement", "results"], to: NAME } as const)
          : ({ append: ["measurement", "results"], item: NAME } as const);
      writePlan([change], this.source, this.world, { once: true });
    }
    return merged;
  }

  /** Writes other values for what is recorded, wherever it stands; every other byte stays as it is. */
  replace(results: readonly Result[]): void {
    const values = new Map(results.map(({ date, kpi, value }) => [`${date} ${kpi}`, value]));
    const { measurement } = this.sections;
    const files = resultFilesIn(measurement).map((name) => join(dirname(this.source.main.file), name));
    for (const file of files.filter((one) => this.world.files.has(one))) {
      this.#refuseTarget(file);
      this.#edit(file, (text) => withValues(text, values));
    }
    const rows = Array.isArray(measurement.results) ? measurement.results : [];
    const changes = rows.flatMap((row, index) => {
      const value = typeof row === "object" ? values.get(`${row.date} ${row.kpi}`) : undefined;
      return value === undefined
        ? []
        : [{ set: ["measurement", "results", index, "value"], to: value } as const];
    });
    if (changes.length > 0) writePlan(changes, this.source, this.world);
  }

  /** Changes a file of results as it is now. @throws UserError with the reason if it stays as it is */
  #edit(file: string, change: (text: string) => string): void {
    const name = this.#nameOf(file);
    const refused = (why: Phrase) => failure("resultsKept", { file: name, why });
    const next = (current: Buffer | undefined): string | undefined => {
      const text = textIn(current ?? Buffer.alloc(0));
      if (text === undefined || text.includes("\0")) throw refused(reason("resultsEncoding"));
      try {
        const result = change(text);
        return result === text ? undefined : result;
      } catch (error) {
        if (error instanceof ResultsRefusal) throw refused(error.why);
        const { code } = error as { code?: string };
        throw code?.startsWith("CSV_") ? refused(reason("resultsUnreadable")) : error;
      }
    };
    editFile(file, next, this.world);
  }

  /** @throws UserError for a file outside the project, or one that people write for something else */
  #refuseTarget(file: string): void {
    const name = this.#nameOf(file);
    const target = explained(name, () => outputTarget(resolve(this.world.cwd, file)));
    if (target.kind !== "file") throw failure("notAFile", { file: name });
    const root = this.world.files.real(this.settings.root);
    const hidden = relative(root, target.path).split(/[\\/]/);
    if (!isWithin(root, target.path))
      throw failure("resultsKept", { file: name, why: reason("resultsOutside") });
    if (hidden.includes(".git") || hidden.includes("node_modules"))
      throw failure("resultsKept", { file: name, why: reason("resultsProtected") });
    refuseProjectName(name, target.path, "output");
  }

  /** The file as people see it from here. */
  get name(): string {
    return this.#nameOf(this.file);
  }

  #nameOf(file: string): string {
    return relative(this.world.cwd, resolve(this.world.cwd, file));
  }
}
