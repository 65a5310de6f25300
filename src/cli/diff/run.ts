import { extname } from "node:path";
import { changeFormats, loadChangeFormat } from "../../changes/index.ts";
import { changeReport } from "../../changes/report.ts";
import { loadChangeWords } from "../../locale/changes.ts";
import { loadDocumentWords } from "../../locale/documents.ts";
import { loadFields } from "../../locale/fields.ts";
import { languageOf } from "../../locale/languages.ts";
import { loadMetricNames } from "../../locale/metrics.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import { Teller } from "../../tell/teller.ts";
import { documentText, visible } from "../../visible.ts";
import { colorLevel, widthOf } from "../terminal.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";
import { tellWrote } from "../wrote.ts";
import { type PlanVersion, versionsOf } from "./version.ts";

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
