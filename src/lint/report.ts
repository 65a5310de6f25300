import type { Finding, Severity, Span } from "../finding.ts";
import { Lines, type Position } from "./lines.ts";

/** What a run of the linter found, with the texts it looked at: all that a format needs to print it. */
export class LintReport {
  readonly #lines = new Map<string, Lines>();

  /**
   * @param plans the plan files that were judged
   * @param texts the text of every file that a finding may point into
   */
  constructor(
    readonly plans: readonly string[],
    readonly findings: readonly Finding[],
    readonly texts: ReadonlyMap<string, string>,
  ) {}

  count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity).length;
  }

  start(span: Span): Position {
    return this.lines(span.file).position(span.start);
  }

  end(span: Span): Position {
    return this.lines(span.file).position(span.end);
  }

  lines(file: string): Lines {
    const known = this.#lines.get(file) ?? new Lines(this.texts.get(file) ?? "");
    this.#lines.set(file, known);
    return known;
  }

  /** The same report with only its errors. */
  errorsOnly(): LintReport {
    return new LintReport(
      this.plans,
      this.findings.filter((finding) => finding.severity === "error"),
      this.texts,
    );
  }
}
