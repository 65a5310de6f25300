import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import type { Messages } from "../../generated/messages.ts";
import { intlFormatter } from "../../i18n/intl-formatter.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { localizeReason } from "../../services/project/localize-reason.ts";
import type { ImportNote, RecognizedExport } from "../../services/results/import-notes.ts";
import type { ResultStore } from "../../services/results/result-store.ts";
import { formatterFor } from "./result-formatter.ts";

type Words = Messages["performance"];

/** The number of periods that a note names. */
const MAX_NAMED_PERIODS = 3;

/** Formats notes about imported files in the language of the plan. */
export class ImportNotePrinter {
  private constructor(
    readonly words: Words,
    readonly formatter: PlanFormatter,
    readonly language: string,
  ) {}

  /** Returns a printer for the plan of a store. */
  static async create(store: ResultStore, words: Words): Promise<ImportNotePrinter> {
    return new ImportNotePrinter(words, await formatterFor(store), store.language);
  }

  /** Returns a note as lines. */
  async lines(note: ImportNote): Promise<string[]> {
    return (await this.#texts(note)).map(escapeControls);
  }

  async #texts(note: ImportNote): Promise<string[]> {
    const { words, language } = this;
    switch (note.kind) {
      case "export":
        return this.#exportLines(note);
      case "unused":
        return [words.idle({ file: note.file, name: note.format })];
      case "refused":
        return [
          words.refusedTable({
            file: note.file,
            name: note.format,
            why: await localizeReason(language, note.why),
          }),
        ];
      case "skipped":
        return [words.skippedFile({ file: note.file, why: await localizeReason(language, note.why) })];
      case "row":
        return [`smplan: ${note.file}:${note.row}: ${await localizeReason(language, note.why)}`];
      case "moreRows":
        return [words.moreFaults({ file: note.file, count: note.count })];
      case "incompletePeriods": {
        const template = note.isOpen ? words.partialPosts : words.partial;
        return [template({ kpi: note.kpi, periods: this.#periods(note.periods) })];
      }
      case "notAggregatable":
        return [words.unsummable({ kpi: note.kpi })];
      case "contradicted":
        return [words.contradicted({ kpi: note.kpi, formats: this.#list(note.formats) })];
      case "replaced": {
        const [value = "", replaced = ""] = [note.value, note.replaced].map((one) =>
          this.formatter.number(one),
        );
        return [words.replacedFigure({ date: note.date, kpi: note.kpi, value, replaced })];
      }
    }
  }

  #exportLines({
    file,
    format,
    kpis,
    ofPosts,
    account,
    span,
    clock,
    evidence,
    isOwn,
  }: RecognizedExport): string[] {
    const { words } = this;
    const values = { file, name: format, kpis: kpis.join(", ") };
    const first =
      account === undefined ? words.exportOf(values) : words.exportOfAccount({ ...values, account });
    if (isOwn) return [first];
    const { title, isNamed, known, columns } = evidence;
    const more =
      title !== undefined && isNamed ? "both" : title !== undefined ? "title" : isNamed ? "name" : "none";
    const days =
      span &&
      (span.from === span.to ? this.formatter.date(span.from) : this.formatter.period(span.from, span.to));
    const spanWords = { utc: words.spanUtc, pacific: words.spanPacific, account: words.spanAccount };
    return [
      first,
      ...(days ? [(clock ? spanWords[clock] : words.spanOpen)({ span: days })] : []),
      words.bySignature({ known, columns, more }),
      ...(ofPosts ? [words.ofPosts] : []),
    ];
  }

  /** Returns the first of several periods by their last days, and the number of the others. */
  #periods(lastDays: readonly string[]): string {
    const named = lastDays
      .slice(0, MAX_NAMED_PERIODS)
      .map((date) => this.words.periodTo({ date: this.formatter.date(date) ?? date }));
    const others = lastDays.length - named.length;
    return this.#list(others > 0 ? [...named, this.formatter.words.summary.more({ count: others })] : named);
  }

  #list(items: readonly string[]): string {
    return intlFormatter(Intl.ListFormat, this.language, { type: "conjunction" }).format(items);
  }
}
