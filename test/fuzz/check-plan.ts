import { calendarEntries, calendarFormats, loadCalendarFormat } from "../../src/calendar/index.ts";
import { type Finding, UserError } from "../../src/diagnostics.ts";
import { renderDocument } from "../../src/documents/index.ts";
import { PlanFormatter } from "../../src/formatting/plan-formatter.ts";
import { loadCalendarWords } from "../../src/i18n/calendar.ts";
import { loadDocumentWords } from "../../src/i18n/documents.ts";
import { languageOf } from "../../src/i18n/languages.ts";
import { loadMetricNames } from "../../src/i18n/metrics.ts";
import { applyFixes } from "../../src/lint/apply-fixes.ts";
import { type LintedPlan, lintSource } from "../../src/lint/lint-plan.ts";
import { planScoreOf } from "../../src/lint/score.ts";
import { loadPlanSource } from "../../src/plan/load-plan-source.ts";
import type { PlanSource } from "../../src/plan/plan-source.ts";
import { nodeFileSystem } from "../../src/platform/node-file-system.ts";
import type { Runtime } from "../../src/platform/runtime.ts";
import { rules } from "../../src/rules/index.ts";
import { validParts } from "../../src/schema/strip-invalid.ts";
import { createCalendarFiles } from "../../src/services/calendar/calendar-files.ts";
import { calendarRange } from "../../src/services/calendar/calendar-range.ts";
import { judgementOf } from "../support/lint.ts";

/** As often as `smplan lint --fix` tries. */
const FIX_ROUNDS = 10;

const TODAY = "2027-03-01";

const judgement = judgementOf(rules, "strict", TODAY);

/** The part of a plan's way through the program that is checked. */
export const stages = ["lint", "fix", "suggestions", "render", "calendar"] as const;

export type Stage = (typeof stages)[number];

/**
 * Takes a text all ways that a plan goes, in this process.
 * @param enter is called with each part before it begins
 * @param number chooses the form of the document: printing takes longest
 * @throws what the program throws, and an Error if fixes lose what is in the plan
 */
export async function checkPlan(
  file: string,
  text: string,
  { enter, number }: { enter: (stage: Stage) => void; number: number },
): Promise<void> {
  enter("lint");
  const plan = await lint(file, text);
  enter("fix");
  await fixAll(file, plan, ({ fix }) => fix);
  enter("suggestions");
  await fixAll(file, plan, ({ fix, suggestion }) => fix ?? suggestion);
  const { source } = plan;
  if (source.main.diagnostics.length > 0 || typeof source.main.data !== "object") return;
  enter("render");
  await print(plan, number % 2 === 0 ? "markdown" : "html");
  enter("calendar");
  await writeCalendars(plan, file);
}

async function lint(file: string, text: string): Promise<LintedPlan> {
  return lintSource(loadPlanSource(file, { files: nodeFileSystem, text }), judgement);
}

type Choose = (finding: Finding) => Finding["fix"];

/** Fixes as long as there is anything to fix, and compares the data before and after each round. */
async function fixAll(file: string, plan: LintedPlan, choose: Choose): Promise<void> {
  let now = plan;
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const texts = new Map([[file, now.source.main.text]]);
    // Files that are included stay as they are.
    const findings = now.findings.filter((finding) =>
      choose(finding)?.every(({ span }) => span.file === file),
    );
    const text = applyFixes(findings, texts, choose).get(file);
    if (text === undefined) return;
    const after = await lint(file, text);
    refuseLoss(now.source, after.source, findings, choose);
    now = after;
  }
}

/**
 * Nothing may be lost or become another but what the fixes are about.
 * @throws Error that names the first value that is gone
 */
function refuseLoss(
  before: PlanSource,
  after: PlanSource,
  findings: readonly Finding[],
  choose: Choose,
): void {
  const old = before.main;
  if (old.diagnostics.length > 0 || typeof old.data !== "object" || old.data === null) return;
  if (after.main.diagnostics.length > 0) throw new Error("a fix made YAML of what can no longer be read");
  // A value under an alias stands in several places.
  if (/(?:^|[\s[{,:])[&*]\w/m.test(old.text)) return;
  const touched = findings.filter((finding) => choose(finding)).map(({ path = [] }) => path.join("\n"));
  const now = leaves(after.data);
  for (const [path, value] of leaves(before.data)) {
    if (now.get(path) === value) continue;
    const own = touched.some((one) => path === one || path.startsWith(`${one}\n`));
    if (!own)
      throw new Error(`a fix changed ${path.replaceAll("\n", ".")}: ${value} is ${now.get(path)} now`);
  }
}

/** The values of a plan that have no parts, by their ways. */
function leaves(data: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (typeof data !== "object" || data === null || Object.keys(data).length === 0) {
    found.set(path, `${typeof data} ${typeof data === "object" ? JSON.stringify(data) : String(data)}`);
    return found;
  }
  for (const [key, value] of Object.entries(data))
    leaves(value, path === "" ? key : `${path}\n${key}`, found);
  return found;
}

async function print(plan: LintedPlan, format: string): Promise<void> {
  const { plan: header } = await validParts(plan);
  const language = languageOf(header.language);
  const errors = plan.findings.filter(({ severity }) => severity === "error").length;
  const score = planScoreOf(plan, judgement);
  const content = await renderDocument(plan, { format, language, errors, score });
  if (String(content).includes("[object Object]")) throw new Error(`${format} says [object Object]`);
}

async function writeCalendars(plan: LintedPlan, file: string): Promise<void> {
  const sections = await validParts(plan);
  const language = languageOf(sections.plan.language);
  const [words, calendarWords, metricNames] = await Promise.all([
    loadDocumentWords(language),
    loadCalendarWords(language),
    loadMetricNames(language),
  ]);
  const formatter = new PlanFormatter({ language, words, metricNames }, sections);
  try {
    const span = calendarRange({} as Parameters<typeof calendarRange>[0], sections.plan.period, TODAY);
    const entries = calendarEntries(sections, { formatter, words: calendarWords, span });
    const content = { sections, entries, span, now: new Date(TODAY), formatter, words: calendarWords };
    const runtime = { cwd: "/", files: nodeFileSystem, env: {} } as unknown as Runtime;
    const look = { width: 80, color: 0 } as const;
    for (const name of calendarFormats) {
      const format = await loadCalendarFormat(name);
      await createCalendarFiles(content, format, { output: undefined, name, look, runtime });
    }
  } catch (error) {
    // What the program refuses with a reason, such as several profiles in one file.
    if (!(error instanceof UserError))
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
