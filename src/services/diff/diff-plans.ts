import { extname } from "node:path";
import { changeReport } from "../../diff/diff-report.ts";
import { changeFormats, loadChangeFormat } from "../../diff/index.ts";
import { Teller } from "../../formatting/plan-formatter.ts";
import { loadChangeWords } from "../../i18n/changes.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { loadFields } from "../../i18n/fields.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { documentText, visible } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { tellWrote } from "../project/report-written-files.ts";
import { writeResult } from "../project/write-output.ts";
import { type PlanVersion, versionsOf } from "./plan-version.ts";

export interface DiffOptions {
  plan?: string;
  format?: string;
  output?: string;
  language?: string;
  only?: string[];
  exitCode?: boolean;
  force?: boolean;
}

/** Says what changed between two versions of a plan, and gives the exit code that was asked for. */
export async function diff(
  names: readonly [string, string | undefined],
  options: DiffOptions,
  world: World,
): Promise<number> {
  const [before, after] = await versionsOf(names, options.plan, world);
  const report = await reportOn(before, after, options);
  const format = await loadChangeFormat(options.format ?? (await formatOf(options.output)));
  const color = options.output ? 0 : colorLevel(world.stdout, world.env);
  const text = format.print(report, { width: widthOf(world.stdout), color });
  for (const warning of report.warnings) world.stderr.write(`smplan: ${visible(warning)}\n`);
  if (options.output === undefined && format.styled) world.stdout.writeStyled(text);
  else if (options.output === undefined) world.stdout.writeDocument(text);
  else {
    writeResult(options.output, documentText(text), {
      world,
      force: options.force,
      replaceable: format.made,
    });
    await tellWrote([options.output], world);
  }
  return options.exitCode && report.count > 0 ? FOUND : CLEAN;
}

/** What changed, in the language of the newer version or the one that is asked for. */
export async function reportOn(
  before: PlanVersion,
  after: PlanVersion,
  { language: asked, only }: { language?: string; only?: readonly string[] },
) {
  const language = asked ?? languageOf(after.sections.plan.language);
  const [words, fields, documentWords, metricNames] = await Promise.all([
    loadChangeWords(language),
    loadFields(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const version = ({ label, day, sections, broken }: PlanVersion) => {
    const tell = new Teller({ language, words: documentWords, metricNames }, sections);
    return { label: day ? `${label} (${tell.date(day)})` : label, sections, tell, broken };
  };
  return changeReport(version(before), version(after), { words, fields, only });
}

async function formatOf(output: string | undefined): Promise<string> {
  const ending = extname(output ?? "").slice(1);
  for (const name of ending ? changeFormats : [])
    if ((await loadChangeFormat(name)).extension === ending) return name;
  return "text";
}
