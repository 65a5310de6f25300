import { dirname, join, relative, resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Settings } from "../../lint/config/index.ts";
import { languageOf } from "../../locale/languages.ts";
import { delimiterOf, readResults, resultFilesIn, withValues } from "../../measure/result-files.ts";
import { loadSource } from "../../plan/load.ts";
import type { Sections } from "../../plan/sections.ts";
import type { PlanSource } from "../../plan/source.ts";
import type { Result } from "../../plan/types.ts";
import { checkPlan } from "../../schema/check.ts";
import { soundParts } from "../../schema/prune.ts";
import { configsOf } from "../configs.ts";
import { writePlan } from "../ask/write-changes.ts";
import { findPlan } from "../find-plans.ts";
import { read } from "../read.ts";
import { refuseWhatIsNoPlan } from "../refuse.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";

/** The file that results are put into where a plan names none. */
const NAME = "results.csv";
const HEAD = ["date", "kpi", "value", "note"];

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
    const source = loadSource(resolve(world.cwd, plan), { files: world.files, root });
    const checked = await read(plan, () => checkPlan(source));
    refuseWhatIsNoPlan(checked);
    const sections = await soundParts(checked);
    const place = { plan: resolve(world.cwd, plan), root, files: world.files };
    const { results } = readResults(sections.measurement, place);
    const target = join(dirname(plan), resultFilesIn(sections.measurement)[0] ?? NAME);
    const language = languageOf(sections.plan.language);
    return new ResultBook(sections, results, target, language, settings, source, world);
  }

  /** Adds values, which are not recorded yet, below what is there; the plan learns of a file that is new. */
  add(results: readonly Result[]): void {
    const { measurement } = this.sections;
    const there = this.#text();
    const delimiter = there === "" ? "," : delimiterOf(there);
    const head = there === "" ? HEAD : headOf(there, delimiter);
    const rows = results.map((result) =>
      head.map((name) => String({ ...result, note: result.note ?? "" }[name as keyof Result] ?? "")),
    );
    const eol = there.includes("\r\n") ? "\r\n" : "\n";
    const added = stringify(there === "" ? [head, ...rows] : rows, { delimiter, record_delimiter: eol });
    const joint = there === "" || there.endsWith("\n") ? "" : eol;
    writeResult(this.file, there + joint + added, { world: this.world, force: true });
    if (resultFilesIn(measurement).length > 0) return;
    const change =
      measurement.results === undefined
        ? ({ set: ["measurement", "results"], to: NAME } as const)
        : ({ append: ["measurement", "results"], item: NAME } as const);
    writePlan([change], this.source, this.world);
  }

  /** Writes other values for what is recorded, wherever it stands; every other byte stays as it is. */
  replace(results: readonly Result[]): void {
    const values = new Map(results.map(({ date, kpi, value }) => [`${date} ${kpi}`, value]));
    const { measurement } = this.sections;
    for (const name of resultFilesIn(measurement)) {
      const file = join(dirname(this.source.main.file), name);
      const there = this.#text(file);
      const changed = withValues(there, values);
      if (changed !== there) writeResult(file, changed, { world: this.world, force: true });
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

  #text(file = this.file): string {
    const path = resolve(this.world.cwd, file);
    return this.world.files.has(path)
      ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.world.files.read(path))
      : "";
  }

  /** The file as people see it from here. */
  get name(): string {
    return relative(this.world.cwd, resolve(this.world.cwd, this.file));
  }
}

function headOf(text: string, delimiter: string): string[] {
  const [first = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  return first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
}
