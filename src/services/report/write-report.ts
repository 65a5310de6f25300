import { extname, resolve } from "node:path";
import { loadReportFormat, reportFormats } from "../../documents/report/index.ts";
import { type PerformanceReport, performanceReport } from "../../documents/report/results-report.ts";
import { failure } from "../../errors.ts";
import { Teller } from "../../formatting/plan-formatter.ts";
import { loadDocumentWords } from "../../i18n/documents.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMetricNames } from "../../i18n/metrics.ts";
import { loadPerformanceWords } from "../../i18n/performance.ts";
import type { KpiState } from "../../plan/kpi-progress.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import { documentText } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { type ResultFault, readResults } from "../../results/result-files.ts";
import { soundParts } from "../../schema/strip-invalid.ts";
import { checkPlan } from "../../schema/validate-plan.ts";
import { todayOf } from "../lint/lint-context.ts";
import { refuseWhatIsNoPlan } from "../project/assert-is-plan.ts";
import { configsOf } from "../project/configs.ts";
import { findPlans } from "../project/find-plans.ts";
import { whyIn } from "../project/localize-reason.ts";
import { tellWrote } from "../project/report-written-files.ts";
import { read } from "../project/with-read-errors.ts";
import { writeResult } from "../project/write-output.ts";
import { themeAt } from "../render/load-theme.ts";
import { lastOf, type lasts, type ReportPeriod } from "./report-period.ts";

export interface ReportOptions {
  format?: string;
  output?: string;
  language?: string;
  today?: string;
  period?: ReportPeriod;
  last?: (typeof lasts)[number];
  failOn?: "behind" | "at-risk";
  theme?: string;
  paper?: "a4" | "letter";
  force?: boolean;
}

/** Reports how plans do, and gives the exit code: whether one does as badly as is not allowed. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  world: World,
): Promise<number> {
  const format = await loadReportFormat(options.format ?? formatOf(options.output));
  if (format.bytes && options.output === undefined && world.stdout.isTTY)
    throw failure("bytesToTerminal", { format: options.format ?? "pdf" });
  const plans = await findPlans(paths, world);
  const reports: PerformanceReport[] = [];
  for (const plan of plans) reports.push(await reportOn(plan, options, world));
  reports.sort((a, b) => badness(a) - badness(b));
  const content = await format.print(reports, {
    width: widthOf(world.stdout),
    color: options.output ? 0 : colorLevel(world.stdout, world.env),
    paper: options.paper ?? "a4",
    theme: options.theme === undefined ? undefined : await themeAt(options.theme, world),
    print: async (html) => (await import("../render/print-with-browser.ts")).printWithBrowser(html, world),
  });
  if (options.output === undefined && format.styled) world.stdout.writeStyled(String(content));
  else if (options.output === undefined) world.stdout.writeDocument(content);
  else {
    const document = typeof content === "string" ? documentText(content) : content;
    writeResult(options.output, document, { world, force: options.force, replaceable: format.made });
    await tellWrote([options.output], world);
  }
  const { failOn } = options;
  const fails: readonly KpiState[] = failOn === "at-risk" ? ["behind", "at-risk"] : ["behind"];
  return failOn && reports.some(({ kpis }) => kpis.some(({ state }) => fails.includes(state)))
    ? FOUND
    : CLEAN;
}

/** The worst first: by how many KPIs are behind, then at risk. */
function badness({ kpis }: PerformanceReport): number {
  const share = (state: KpiState): number =>
    kpis.filter((kpi) => kpi.state === state).length / Math.max(1, kpis.length);
  return -(share("behind") * 1000 + share("at-risk"));
}

async function reportOn(file: string, options: ReportOptions, world: World): Promise<PerformanceReport> {
  const { root } = await configsOf(world).for(file);
  const checked = await read(file, () => checkPlan(loadSource(file, { files: world.files, root })));
  refuseWhatIsNoPlan(checked);
  const sound = await soundParts(checked);
  const language = options.language ?? languageOf(sound.plan.language);
  const { results, faults } = readResults(sound.measurement, {
    plan: resolve(world.cwd, file),
    root,
    files: world.files,
  });
  const sections = { ...sound, measurement: { ...sound.measurement, results } };
  const [words, documentWords, metricNames] = await Promise.all([
    loadPerformanceWords(language),
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const tell = new Teller({ language, words: documentWords, metricNames }, sections);
  const today = options.today ?? todayOf(world);
  const asked = options.period ?? (options.last && lastOf(options.last, today));
  const to = asked && asked.to < today ? asked.to : today;
  const said = await faultTexts(faults, language, { tell, words });
  return performanceReport(sections, { from: asked?.from, to }, { tell, words, faults: said });
}

/** So many rows are named; more are counted. */
const MOST = 5;

async function faultTexts(
  faults: readonly ResultFault[],
  language: string,
  { tell, words }: { tell: Teller; words: Awaited<ReturnType<typeof loadPerformanceWords>> },
): Promise<string[]> {
  const texts = await Promise.all(
    faults.slice(0, MOST).map(async ({ file, row, why }) => {
      const reason = await whyIn(language, why);
      return row === undefined
        ? tell.fill(words.fault, { file, why: reason })
        : tell.fill(words.faultRow, { file, row, why: reason });
    }),
  );
  return faults.length > MOST ? [...texts, tell.count(words.faults, faults.length)] : texts;
}

/** The form that a file's ending asks for: text where nobody names a file. */
function formatOf(output: string | undefined): string {
  const ending = extname(output ?? "")
    .slice(1)
    .toLowerCase();
  if (output === undefined) return "text";
  const name = { md: "markdown", txt: "text" }[ending] ?? ending;
  if (reportFormats.includes(name)) return name;
  throw failure("noSuchEnding", { file: output, endings: ".txt, .md, .html, .pdf, .json" });
}
