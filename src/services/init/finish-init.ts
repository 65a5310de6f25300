import { relative, resolve } from "node:path";
import { version } from "../../../package.json";
import { userError } from "../../errors.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { LintReport } from "../../lint/lint-report.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { wrapParagraph } from "../../platform/wrap-paragraph.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";
import { createPlanLinter } from "../lint/plan-linter.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { writeConflictCopy } from "../project/write-conflict-copy.ts";
import { writeResult } from "../project/write-output.ts";
import { writeEditorSchema } from "./write-editor-schema.ts";

interface FinishInitOptions {
  runtime: Runtime;
  words: WizardTexts;
  today: string;
  /** Whether to write a schema for editors next to the plan. */
  schema: boolean;
  /** Whether to replace any existing file. Otherwise only a file with the content `known` is replaced. */
  replaces: { any: boolean; known?: Buffer };
}

/**
 * Writes the plan and its schema, and prints the findings of `smplan lint` and the next steps.
 * @throws UserError if a file cannot be written
 */
export async function finishInit(file: string, text: string, options: FinishInitOptions): Promise<void> {
  const { runtime, words, schema } = options;
  const schemaLine = await writeEditorSchema(file, words.language, { runtime, wanted: schema });
  writeNewPlan(file, schemaLine + text, options);
  runtime.stdout.write(`\n${fillPlaceholders(words.advice.file.wrote, { file })}\n`);
  runtime.stdout.writeStyled(await lintSummary(file, options));
  const { title, steps } = words.advice.next;
  const lines = steps.map(
    (step, index) =>
      `  ${index + 1}. ${wrapParagraph(fillPlaceholders(step, { file }), runtime, "     ").trimStart()}`,
  );
  runtime.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

/**
 * Writes a new plan. A file that was created or saved during the questions is not replaced.
 * @throws UserError in that case, with the name of the file that the plan was written to instead
 */
function writeNewPlan(file: string, text: string, { runtime, replaces }: FinishInitOptions): void {
  const { any, known } = replaces;
  let changed = false;
  const replaceable = (existing: Buffer): boolean => {
    changed = !(known?.equals(existing) ?? false);
    return !changed;
  };
  try {
    writeResult(file, text, { runtime, force: any, isReplaceable: replaceable, kind: "plan" });
  } catch (error) {
    if (!changed || any) throw error;
    throw userError("planAppeared", { file, kept: writeConflictCopy(file, text, runtime) });
  }
}

/**
 * Returns the findings in a plan. If there are errors, they have the format of the linter. Otherwise each
 * finding is one line, except that examples from the starter are counted in one line.
 */
async function lintSummary(file: string, { runtime, words, today }: FinishInitOptions): Promise<string> {
  const path = relative(runtime.cwd, resolve(runtime.cwd, file));
  const linter = await createPlanLinter(path, { language: words.language, today }, runtime);
  const { findings, source } = await withReadErrors(path, () => linter.lintFile());
  const { wizard, advice, language } = words;
  if (findings.some(({ severity }) => severity === "error")) {
    const texts = new Map(source.documents.map((document) => [document.file, document.text]));
    const reportMeta = () => ({ version, language, rules: [], absent: new Set<string>() });
    const { formatStylishReport } = await import("../lint/format-stylish-report.ts");
    return `${wizard.faulty}\n\n${await formatStylishReport(new LintReport([path], findings, texts, reportMeta), runtime)}`;
  }
  if (findings.length === 0) return `${wizard.clean}\n`;
  const examples = findings.filter(({ rule }) => rule === "structure/placeholder");
  const others = findings.filter(({ rule }) => rule !== "structure/placeholder");
  const lines = others.map(
    ({ rule, message }) => `  -${wrapParagraph(`${message} (${rule})`, runtime, "    ").slice(3)}`,
  );
  const heading = fillPlaceholders(wizard.left, { count: findings.length });
  const exampleLines =
    examples.length === 0
      ? []
      : [
          `  - ${fillPlaceholders(pluralFor(examples.length, advice.file.examples, language), { count: examples.length })}`,
        ];
  return `${heading}\n${[...exampleLines, ...lines].join("\n")}\n`;
}
