import type { Finding, FindingPlace, Severity, SourceSpan } from "../diagnostics.ts";
import type { RuleWords } from "../i18n/rule-words.ts";
import { groupBy } from "../platform/group-by.ts";
import { LineIndex, type LinePosition } from "../yaml/line-index.ts";
import { unfoldFinding } from "./fold-findings.ts";
import type { Rule } from "./rule.ts";
import type { RuleLevel } from "./rule-settings.ts";

/** A rule by which plans were linted, with its texts in the language of the report. */
export interface ReportedRule {
  rule: Rule;
  level: RuleLevel;
  words: RuleWords;
}

/** The data about a run, in addition to its findings, for machine-readable formats. */
export interface ReportMeta {
  /** The version of smplan. */
  version: string;
  /** The language of messages and headings. */
  language: string;
  /** The rules by which plans were linted, sorted by id. */
  rules: readonly ReportedRule[];
  /** The sections of the plan format that no plan has. */
  absent: ReadonlySet<string>;
  /** The ids of the rules that are on and could not run on at least one plan. */
  skipped?: ReadonlySet<string>;
}

/**
 * The texts of files, by file name. Texts that are not needed any more are `undefined`, because thousands of
 * plans would take much memory.
 */
export type FileTexts = ReadonlyMap<string, string | undefined>;

/** The findings of a run and the texts of its files: everything that a format needs to print them. */
export class LintReport {
  readonly #lines = new Map<string, LineIndex>();
  #builtMeta: ReportMeta | undefined;
  /**
   * Returns the data about the run for machine-readable formats. It is built once, because this is slow for
   * thousands of plans.
   */
  readonly meta: () => ReportMeta;

  /**
   * Creates a report.
   * @param plans the plan files that were linted
   * @param texts the files that were read, with the text of each file that a finding may point to
   * @param buildMeta called only by formats that need the data
   */
  constructor(
    readonly plans: readonly string[],
    readonly findings: readonly Finding[],
    readonly texts: FileTexts,
    buildMeta: () => ReportMeta = () => ({
      version: "",
      language: "en",
      rules: [],
      absent: new Set(),
    }),
  ) {
    this.meta = () => {
      this.#builtMeta ??= buildMeta();
      return this.#builtMeta;
    };
  }

  /** Returns the number of findings of a severity. */
  count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity).length;
  }

  /** Returns the line and column where a span starts. */
  startOf(span: SourceSpan): LinePosition {
    return this.lineIndex(span.file).positionAt(span.start);
  }

  /** Returns the line and column where a span ends. */
  endOf(span: SourceSpan): LinePosition {
    return this.lineIndex(span.file).positionAt(span.end);
  }

  /** Returns the line index of a file, which is built once. */
  lineIndex(file: string): LineIndex {
    const known = this.#lines.get(file) ?? new LineIndex(this.texts.get(file) ?? "");
    this.#lines.set(file, known);
    return known;
  }

  /** Returns the findings by file, in the order in which the files first occur. */
  byFile(): ReadonlyMap<string, readonly Finding[]> {
    return groupBy(this.findings, ({ span }) => span.file);
  }

  /** Returns the number of places of all findings. A finding has one place unless it stands for several. */
  get placeCount(): number {
    return this.findings.reduce((sum, { places }) => sum + (places?.length ?? 1), 0);
  }

  /** Returns the report with a finding at each place, for formats that cannot list the places of a finding. */
  atEveryPlace(): LintReport {
    return new LintReport(this.plans, this.findings.flatMap(unfoldFinding), this.texts, this.meta);
  }

  /** Returns the report with only its errors. */
  errorsOnly(): LintReport {
    const errors = this.findings.filter((finding) => finding.severity === "error");
    return new LintReport(this.plans, errors, this.texts, this.meta);
  }

  /** Returns the report with other names for the files. */
  withFiles(nameOf: (file: string) => string): LintReport {
    const names = new Map<string, string>();
    const rename = (file: string): string => {
      const known = names.get(file) ?? nameOf(file);
      names.set(file, known);
      return known;
    };
    const withNewFile = <T extends { span: SourceSpan }>(one: T): T => ({
      ...one,
      span: { ...one.span, file: rename(one.span.file) },
    });
    const relocate = <T extends FindingPlace>(one: T): T => ({
      ...withNewFile(one),
      ...(one.related && { related: one.related.map(withNewFile) }),
      ...(one.fix && { fix: one.fix.map(withNewFile) }),
      ...(one.suggestion && { suggestion: one.suggestion.map(withNewFile) }),
    });
    const findings = this.findings.map((finding) => ({
      ...relocate(finding),
      ...(finding.places && { places: finding.places.map(relocate) }),
    }));
    const texts = new Map(Array.from(this.texts, ([file, text]) => [rename(file), text]));
    return new LintReport(this.plans.map(rename), findings, texts, this.meta);
  }
}
