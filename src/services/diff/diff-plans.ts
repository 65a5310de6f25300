import { extname } from "node:path";
import { diffReport } from "../../diff/diff-report.ts";
import { diffFormats, loadDiffFormat } from "../../diff/index.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadChangeWords } from "../../i18n/changes.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { loadFieldWords } from "../../i18n/fields.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { escapeControls, escapeForDocument } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { reportWrittenFiles } from "../project/report-written-files.ts";
import { writeResult } from "../project/write-output.ts";
import { loadVersions, type PlanVersion } from "./plan-version.ts";

export interface DiffOptions {
  plan?: string;
  format?: string;
  output?: string;
  language?: string;
  only?: string[];
  exitCode?: boolean;
  force?: boolean;
}

/** Prints the changes between two versions of a plan. Returns the exit code, which depends on --exit-code. */
export async function diffPlans(
  versions: readonly [string, string | undefined],
  options: DiffOptions,
  runtime: Runtime,
): Promise<number> {
  const [before, after] = await loadVersions(versions, options.plan, runtime);
  const report = await buildDiffReport(before, after, options);
  const format = await loadDiffFormat(options.format ?? (await diffFormatFor(options.output)));
  const color = options.output ? 0 : colorLevel(runtime.stdout, runtime.env);
  const text = format.render(report, { width: terminalWidth(runtime.stdout), color });
  for (const warning of report.warnings) runtime.stderr.write(`smplan: ${escapeControls(warning)}\n`);
  if (options.output === undefined && format.styled) runtime.stdout.writeStyled(text);
  else if (options.output === undefined) runtime.stdout.writeDocument(text);
  else {
    writeResult(options.output, escapeForDocument(text), {
      runtime,
      force: options.force,
      isReplaceable: format.isOwnOutput,
    });
    await reportWrittenFiles([options.output], runtime);
  }
  return options.exitCode && report.count > 0 ? EXIT_PROBLEMS : EXIT_OK;
}

/** Returns the changes, in the requested language or the language of the newer version. */
export async function buildDiffReport(
  before: PlanVersion,
  after: PlanVersion,
  { language: requestedLanguage, only }: { language?: string; only?: readonly string[] },
) {
  const language = requestedLanguage ?? languageOf(after.sections.plan.language);
  const [words, fields, documentWords, metricNames] = await Promise.all([
    loadChangeWords(language),
    loadFieldWords(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const version = ({ label, day, sections, broken }: PlanVersion) => {
    const formatter = new PlanFormatter({ language, words: documentWords, metricNames }, sections);
    return {
      label: day ? `${label} (${formatter.date(day)})` : label,
      sections,
      formatter,
      isIncomplete: broken,
    };
  };
  return diffReport(version(before), version(after), { words, fields, only });
}

async function diffFormatFor(output: string | undefined): Promise<string> {
  const ending = extname(output ?? "").slice(1);
  for (const name of ending ? diffFormats : [])
    if ((await loadDiffFormat(name)).extension === ending) return name;
  return "text";
}
