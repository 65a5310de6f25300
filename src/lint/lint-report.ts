import type { Finding, Severity, SourceSpan } from "../diagnostics.ts";
import type { RuleWords } from "../i18n/rule-words.ts";
import { LineIndex, type LinePosition } from "../yaml/line-index.ts";
import type { Rule } from "./rule.ts";
import type { RuleLevel } from "./rule-settings.ts";

/** A rule that plans were judged by, with its words in the language of the report. */
export interface ReportedRule {
  rule: Rule;
  level: RuleLevel;
  words: RuleWords;
}

/** What formats for programs say of the run besides its findings. */
export interface ReportMeta {
  /** The version of smplan. */
  version: string;
  /** The language of messages and headings. */
  language: string;
  /** The rules that plans were judged by, in the order of their ids. */
  rules: readonly ReportedRule[];
  /** The sections of the format that none of the plans has. */
  absent: ReadonlySet<string>;
  /** The ids of the rules that are on and could not run on one of the plans. */
  skipped?: ReadonlySet<string>;
}

/** Files by their names. A text that nobody will look into is not kept: of thousands of plans that is a lot. */
export type FileTexts = ReadonlyMap<string, string | undefined>;

/** What a run of the linter found, with the texts it looked at: all that a format needs to print it. */
export class LintReport {
  readonly #lines = new Map<string, LineIndex>();
  #circumstances: ReportMeta | undefined;
  /** What formats for programs say of the run. Put together once: of thousands of plans that is slow. */
  readonly meta: () => ReportMeta;

  /**
   * @param plans the plan files that were judged
   * @param texts the files that were read, with the text of every one that a finding may point into
   * @param circumstances asked for only by formats that need them
   */
  constructor(
    readonly plans: readonly string[],
    readonly findings: readonly Finding[],
    readonly texts: FileTexts,
    circumstances: () => ReportMeta = () => ({
      version: "",
      language: "en",
      rules: [],
      absent: new Set(),
    }),
  ) {
    this.meta = () => {
      this.#circumstances ??= circumstances();
      return this.#circumstances;
    };
  }

  count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity).length;
  }

  startOf(span: SourceSpan): LinePosition {
    return this.lineIndex(span.file).positionAt(span.start);
  }

  endOf(span: SourceSpan): LinePosition {
    return this.lineIndex(span.file).positionAt(span.end);
  }

  lineIndex(file: string): LineIndex {
    const known = this.#lines.get(file) ?? new LineIndex(this.texts.get(file) ?? "");
    this.#lines.set(file, known);
    return known;
  }

  /** The findings of each file, files in the order they are met. */
  byFile(): ReadonlyMap<string, readonly Finding[]> {
    const byFile = new Map<string, Finding[]>();
    for (const finding of this.findings) {
      const own = byFile.get(finding.span.file);
      if (own) own.push(finding);
      else byFile.set(finding.span.file, [finding]);
    }
    return byFile;
  }

  /** The same report with only its errors. */
  errorsOnly(): LintReport {
    const errors = this.findings.filter((finding) => finding.severity === "error");
    return new LintReport(this.plans, errors, this.texts, this.meta);
  }

  /** The same report with other names for the files. */
  withFiles(nameOf: (file: string) => string): LintReport {
    const names = new Map<string, string>();
    const rename = (file: string): string => {
      const known = names.get(file) ?? nameOf(file);
      names.set(file, known);
      return known;
    };
    const moved = <T extends { span: SourceSpan }>(one: T): T => ({
      ...one,
      span: { ...one.span, file: rename(one.span.file) },
    });
    const findings = this.findings.map((finding) => ({
      ...moved(finding),
      ...(finding.related && { related: finding.related.map(moved) }),
      ...(finding.fix && { fix: finding.fix.map(moved) }),
      ...(finding.suggestion && { suggestion: finding.suggestion.map(moved) }),
    }));
    const texts = new Map(Array.from(this.texts, ([file, text]) => [rename(file), text]));
    return new LintReport(this.plans.map(rename), findings, texts, this.meta);
  }
}
