import { dirname, join, relative, resolve } from "node:path";
import { errorReason, userError } from "../../errors.ts";
import { languageOf } from "../../i18n/languages.ts";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import type { MessageRef } from "../../message-args.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Result } from "../../plan/types.ts";
import { decodeUtf8 } from "../../platform/decode-utf8.ts";
import { resolveOutputTarget } from "../../platform/output-target.ts";
import { isWithin } from "../../platform/paths.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { assertWritable } from "../../platform/write-file.ts";
import { mergeResults } from "../../results/import/merge-results.ts";
import { parseResults, readResults, resultFilesIn } from "../../results/result-files.ts";
import { appendResultRows, ResultsWriteError, replaceResultValues } from "../../results/write-results.ts";
import { writePlanChanges } from "../edit/write-plan-changes.ts";
import { refuseProjectName } from "../project/project-files.ts";
import { Workspace } from "../project/workspace.ts";
import { editFile, withWriteErrors } from "../project/write-output.ts";

/** The file for results if the plan does not name one. */
const DEFAULT_RESULTS_FILE = "results.csv";

/** The recorded results of a plan. They are read once; new ones are written to the plan's results file. */
export class ResultStore {
  private constructor(
    readonly sections: Sections,
    /** All recorded results, from the plan and its results files. */
    readonly recorded: readonly Result[],
    /** The file for new results. */
    readonly file: string,
    /** The language of the plan. */
    readonly language: string,
    readonly settings: ResolvedConfig,
    readonly source: PlanSource,
    readonly runtime: ServiceRuntime,
  ) {}

  /** Returns the store of a plan. @throws UserError if there is no plan, or it cannot be read */
  static async open(path: string | undefined, runtime: ServiceRuntime): Promise<ResultStore> {
    const workspace = new Workspace(runtime);
    const plan = await workspace.findPlan(path);
    const file = resolve(runtime.cwd, plan);
    const settings = await workspace.configFor(file);
    const { source, root, validSections: sections } = await workspace.open(file);
    const location = { plan: file, root, files: runtime.files };
    const { results } = readResults(sections.measurement, location);
    const target = join(dirname(plan), resultFilesIn(sections.measurement)[0] ?? DEFAULT_RESULTS_FILE);
    const language = languageOf(sections.plan.language);
    return new ResultStore(sections, results, target, language, settings, source, runtime);
  }

  /**
   * Appends values to the results file. A new file is added to the plan.
   * @returns the values that were added, and the conflicts with values that were recorded in the meantime
   * @throws UserError if the file or the plan cannot be written, or the file would be read differently
   */
  add(results: readonly Result[]): Pick<ReturnType<typeof mergeResults>, "addedResults" | "conflicts"> {
    this.#assertWritableTarget(this.file);
    const { measurement } = this.sections;
    const isNew = resultFilesIn(measurement).length === 0;
    // A file that cannot be added to the plan must not be written.
    if (isNew) withWriteErrors(this.source.file, () => assertWritable(resolve(this.source.file)));
    let merged = { addedResults: [...results], conflicts: [] } as Pick<
      ReturnType<typeof mergeResults>,
      "addedResults" | "conflicts"
    >;
    this.#changeFile(this.file, (text) => {
      merged = mergeResults(results, parseResults(text, this.name).results);
      return merged.addedResults.length === 0 ? text : appendResultRows(text, merged.addedResults);
    });
    if (isNew) {
      const change =
        measurement.results === undefined
          ? ({ set: ["measurement", "results"], to: DEFAULT_RESULTS_FILE } as const)
          : ({ append: ["measurement", "results"], item: DEFAULT_RESULTS_FILE } as const);
      writePlanChanges([change], this.source, this.runtime, { once: true });
    }
    return merged;
  }

  /** Replaces recorded values in the results files and in the plan. Every other byte stays unchanged. */
  replace(results: readonly Result[]): void {
    const values = new Map(results.map(({ date, kpi, value }) => [`${date} ${kpi}`, value]));
    const { measurement } = this.sections;
    const files = resultFilesIn(measurement).map((displayName) =>
      join(dirname(this.source.main.file), displayName),
    );
    for (const file of files.filter((one) => this.runtime.files.exists(one))) {
      this.#assertWritableTarget(file);
      this.#changeFile(file, (text) => replaceResultValues(text, values));
    }
    const rows = Array.isArray(measurement.results) ? measurement.results : [];
    const changes = rows.flatMap((row, index) => {
      const value = typeof row === "object" ? values.get(`${row.date} ${row.kpi}`) : undefined;
      return value === undefined
        ? []
        : [{ set: ["measurement", "results", index, "value"], to: value } as const];
    });
    if (changes.length > 0) writePlanChanges(changes, this.source, this.runtime);
  }

  /** Changes a results file, based on its current content. @throws UserError if it cannot be changed */
  #changeFile(file: string, change: (text: string) => string): void {
    const name = this.#displayName(file);
    const refused = (why: MessageRef) => userError("resultsKept", { file: name, why });
    const next = (current: Buffer | undefined): string | undefined => {
      const text = decodeUtf8(current ?? Buffer.alloc(0));
      if (text === undefined || text.includes("\0")) throw refused(errorReason("resultsEncoding"));
      try {
        const result = change(text);
        return result === text ? undefined : result;
      } catch (error) {
        if (error instanceof ResultsWriteError) throw refused(error.why);
        const { code } = error as { code?: string };
        throw code?.startsWith("CSV_") ? refused(errorReason("resultsUnreadable")) : error;
      }
    };
    editFile(file, next, this.runtime);
  }

  /** @throws UserError for a file outside the project, in a protected folder or with another purpose */
  #assertWritableTarget(file: string): void {
    const name = this.#displayName(file);
    const target = withWriteErrors(name, () => resolveOutputTarget(resolve(this.runtime.cwd, file)));
    if (target.kind !== "file") throw userError("notAFile", { file: name });
    const root = this.runtime.files.realPath(this.settings.root);
    const folders = relative(root, target.path).split(/[\\/]/);
    if (!isWithin(root, target.path))
      throw userError("resultsKept", { file: name, why: errorReason("resultsOutside") });
    if (folders.includes(".git") || folders.includes("node_modules"))
      throw userError("resultsKept", { file: name, why: errorReason("resultsProtected") });
    refuseProjectName(name, target.path, "output");
  }

  /** The file for new results, relative to the working directory. */
  get name(): string {
    return this.#displayName(this.file);
  }

  #displayName(file: string): string {
    return relative(this.runtime.cwd, resolve(this.runtime.cwd, file));
  }
}
