import { basename, relative, resolve } from "node:path";
import { Chalk } from "chalk";
import wrapAnsi from "wrap-ansi";
import { userError } from "../../errors.ts";
import { type ImportWords, loadImportWords } from "../../i18n/import.ts";
import { fallbackLanguage, languageOf } from "../../i18n/languages.ts";
import { fillPlaceholders } from "../../i18n/report.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { loadWizardWords } from "../../i18n/wizard.ts";
import { loadWrittenFileWords } from "../../i18n/written.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { type ImportedPlan, importDocument } from "../../wizard/import/import-document.ts";
import { writeImportedPlan } from "../../wizard/import/write-imported-plan.ts";
import { todayOf } from "../lint/lint-context.ts";
import { createPlanLinter } from "../lint/plan-linter.ts";
import { withReadErrors } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { writeEditorSchema } from "./write-editor-schema.ts";

interface ImportPlanOptions {
  /** The path of the plan to write. */
  file: string;
  /**
   * The language of the document and of messages. By default the language of the document and of the
   * environment.
   */
  language?: string;
  runtime: Runtime;
  /** Whether an existing file may be replaced. */
  force?: boolean;
  /** Whether to write a schema for editors next to the plan. */
  schema: boolean;
}

/** The maximum number of passages that are printed. The plan file contains all of them. */
const MAX_LISTED_PASSAGES = 12;

/**
 * Converts a document into a plan, writes the plan, and prints which parts of the document were imported and
 * which were not.
 * @returns the exit code
 * @throws UserError if the document cannot be read, or the plan's file exists and `force` is not set
 */
export async function importPlan(
  path: string,
  { file, language, runtime, force, schema }: ImportPlanOptions,
): Promise<number> {
  const bytes = await readSourceDocument(path, runtime);
  const imported = await importDocument({ name: basename(path), bytes, language });
  const [documentWords, { comments }] = await Promise.all([
    loadImportWords(imported.language),
    loadWizardWords(imported.language),
  ]);
  const plan = writeImportedPlan(imported, { words: documentWords, comments, from: basename(path) });
  const schemaLine = await writeEditorSchema(file, imported.language, { runtime, wanted: schema });
  writeResult(file, schemaLine + plan, { runtime, force, kind: "plan" });
  const messageLanguage = language ?? languageOf(environmentLanguage(runtime) ?? fallbackLanguage);
  const words = await loadImportWords(messageLanguage);
  const { wrote } = await loadWrittenFileWords(messageLanguage);
  const chalk = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  runtime.stdout.writeStyled(
    `${chalk.bold(fillPlaceholders(wrote, { file }))}\n\n${importReport(imported, words, runtime)}`,
  );
  const count = await countFindings(file, messageLanguage, runtime);
  const summary = count === 0 ? words.clean : fillPlaceholders(words.findings, { count, file });
  runtime.stdout.write(`\n${wrapLines(summary, runtime)}\n`);
  return EXIT_OK;
}

async function readSourceDocument(path: string, runtime: Runtime): Promise<Uint8Array> {
  try {
    return runtime.files.read(resolve(runtime.cwd, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw userError("noDocument", { file: path });
    if ((error as NodeJS.ErrnoException).code === "EISDIR")
      throw userError("folderForDocument", { file: path });
    return withReadErrors(path, () => Promise.reject(error));
  }
}

function importReport(
  { matchedHeadings, leftovers, interpreted }: ImportedPlan,
  words: ImportWords,
  runtime: Runtime,
): string {
  const headings = matchedHeadings.map(({ heading, place }) => escapeControls(`${heading} → ${place}`));
  const passages = leftovers.map(({ heading, text, reason }) => {
    const [first = "", ...more] = text.split("\n");
    const short = first.length > 60 || more.length > 0 ? `${first.slice(0, 60).trimEnd()} …` : first;
    return escapeControls(`${heading || words.beginning}: ${short} (${words.why[reason]})`);
  });
  const values = interpreted.filter(({ as }) => as === "value").length;
  const parts = [
    wrapLines(
      headings.length > 0 ? fillPlaceholders(words.placed, { count: headings.length }) : words.nothingPlaced,
      runtime,
    ),
    ...bulletList(headings, headings.length, words, runtime),
    "",
    wrapLines(
      passages.length > 0 ? fillPlaceholders(words.notPlaced, { count: passages.length }) : words.allPlaced,
      runtime,
    ),
    ...bulletList(passages, MAX_LISTED_PASSAGES, words, runtime),
    ...(values > 0 ? ["", wrapLines(fillPlaceholders(words.values, { count: values }), runtime)] : []),
  ];
  return `${parts.join("\n")}\n`;
}

function bulletList(texts: readonly string[], max: number, words: ImportWords, runtime: Runtime): string[] {
  const more = texts.length - max;
  const shown = texts.slice(0, max).map((text) => wrapLines(text, runtime, "    ").replace(/^ {4}/, "  - "));
  return [...shown, ...(more > 0 ? [`  ${fillPlaceholders(words.more, { count: more })}`] : [])];
}

/** Wraps a text at the width of the terminal, at most 100 columns. */
function wrapLines(text: string, runtime: Runtime, indent = ""): string {
  const width = Math.min(terminalWidth(runtime.stdout), 100) - indent.length;
  return wrapAnsi(text, width).replace(/^/gm, indent);
}

async function countFindings(file: string, language: string, runtime: Runtime): Promise<number> {
  const path = relative(runtime.cwd, resolve(runtime.cwd, file));
  const linter = await createPlanLinter(path, { language, today: todayOf(runtime) }, runtime);
  return (await withReadErrors(path, () => linter.lintFile())).findings.length;
}
