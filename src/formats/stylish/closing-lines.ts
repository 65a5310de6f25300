import type { ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import type { Finding } from "../../diagnostics.ts";
import type { Messages } from "../../generated/messages.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { firstProblems } from "./problem-groups.ts";

/** Reports with fewer problems are short enough to read them all. */
const MIN_PROBLEMS_FOR_FIRST = 6;

/** Returns the problems to solve first if there are many, and what `smplan fix` can do. */
export function closingLines(
  report: LintReport,
  { chalk, width, words }: { chalk: ChalkInstance; width: number; words: Messages["report"] },
): string[] {
  const { findings, plans } = report;
  const fixes = findings.filter(hasEdits).length;
  const questions = findings.filter((finding) => !hasEdits(finding) && finding.path !== undefined).length;
  const file = plans.length === 1 ? plans[0] : findings[0]?.span.file;
  const command =
    file === undefined || file === "smplan.yaml" ? "smplan fix" : `smplan fix ${shellArgument(file)}`;
  const lines: string[] = [];
  if (findings.length >= MIN_PROBLEMS_FOR_FIRST) {
    const first = firstProblems(report);
    lines.push(chalk.bold(words.first({ count: first.length })));
    for (const [index, { rule, message }] of first.entries())
      lines.push(
        `  ${index + 1}. ${chalk.dim(rule)}  ${shorten(message, Math.min(width, 110) - rule.length - 7)}`,
      );
  }
  if (fixes + questions > 0) lines.push(words.fix({ command, fixes, questions }));
  return lines;
}

/** Returns the name of a file as an argument of a command, in quotes if it has spaces or special characters. */
function shellArgument(file: string): string {
  const name = escapeControls(file);
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(name) ? name : `"${name}"`;
}

/** Returns whether smplan has a new text for all places of a problem. */
function hasEdits({ fix, suggestion, places }: Finding): boolean {
  return places ? places.every((place) => place.fix ?? place.suggestion) : (fix ?? suggestion) !== undefined;
}

/** Returns the beginning of a text that has at most `maxWidth` columns. */
function shorten(text: string, maxWidth: number): string {
  const width = Math.max(30, maxWidth);
  if (stringWidth(text) <= width) return text;
  // A character may have no width, but a message of words has few of these.
  let short = text.slice(0, 2 * width);
  while (stringWidth(short) > width - 1) short = short.slice(0, short.lastIndexOf(" "));
  return `${short}…`;
}
