import { formatMessage } from "../../i18n/message.ts";
import type { LintReport } from "../../lint/lint-report.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { wrapParagraph } from "../../platform/wrap-paragraph.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";

/** Prints the file that was written. */
export function printWritten(file: string, { advice }: WizardTexts, { stdout }: Runtime): void {
  stdout.write(`\n${advice.file.wrote({ file })}\n`);
}

/**
 * Prints the findings in a new plan. If there are errors, they have the format of the linter. Otherwise each
 * finding is one line, except that examples from the starter are counted in one line.
 */
export async function printFindings(report: LintReport, words: WizardTexts, runtime: Runtime): Promise<void> {
  runtime.stdout.writeStyled(await findingsText(report, words, runtime));
}

async function findingsText(
  report: LintReport,
  { wizard, advice }: WizardTexts,
  runtime: Runtime,
): Promise<string> {
  const { findings } = report;
  if (findings.some(({ severity }) => severity === "error")) {
    const { formatStylishReport } = await import("../lint/format-stylish-report.ts");
    return `${wizard.faulty}\n\n${await formatStylishReport(report, runtime)}`;
  }
  if (findings.length === 0) return `${wizard.clean}\n`;
  const examples = findings.filter(({ rule }) => rule === "structure/placeholder");
  const others = findings.filter(({ rule }) => rule !== "structure/placeholder");
  const lines = others.map(
    ({ rule, message }) => `  -${wrapParagraph(`${message} (${rule})`, runtime, "    ").slice(3)}`,
  );
  const heading = wizard.left({ count: findings.length });
  const exampleLines =
    examples.length === 0 ? [] : [`  - ${advice.file.examples({ count: examples.length })}`];
  return `${heading}\n${[...exampleLines, ...lines].join("\n")}\n`;
}

/** Prints what the user can do with a new plan. */
export function printNextSteps(file: string, { advice }: WizardTexts, runtime: Runtime): void {
  const { title, steps } = advice.next;
  const lines = steps.map(
    (step, index) =>
      `  ${index + 1}. ${wrapParagraph(formatMessage(step, { file }), runtime, "     ").trimStart()}`,
  );
  runtime.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}
