import { calendarEntries, calendarFormats, loadCalendarFormat } from "../../src/calendar/index.ts";
import { type Finding, UserError } from "../../src/diagnostics.ts";
import { renderDocument } from "../../src/documents/index.ts";
import { loadLocalization } from "../../src/formatting/localization.ts";
import { PlanFormatter } from "../../src/formatting/plan-formatter.ts";
import { languageOf } from "../../src/i18n/languages.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { applyFixes } from "../../src/lint/apply-fixes.ts";
import { type LintedPlan, lintSource } from "../../src/lint/lint-plan.ts";
import { planScoreOf } from "../../src/lint/score.ts";
import { loadPlanSource } from "../../src/plan/load-plan-source.ts";
import type { PlanSource } from "../../src/plan/plan-source.ts";
import { nodeFileSystem } from "../../src/platform/node-file-system.ts";
import { rules } from "../../src/rules/index.ts";
import { validParts } from "../../src/schema/strip-invalid.ts";
import { createCalendarFiles } from "../../src/services/calendar/calendar-files.ts";
import { calendarRange } from "../../src/services/calendar/calendar-range.ts";
import { lintSettingsFor } from "../support/lint.ts";

/** The number of rounds in which `smplan lint --fix` applies fixes. */
const FIX_ROUNDS = 10;

const TODAY = "2027-03-01";

const settings = lintSettingsFor(rules, "strict", TODAY);

/** The stages in which a plan is checked. */
export const stages = ["lint", "fix", "suggestions", "render", "calendar"] as const;

export type Stage = (typeof stages)[number];

/**
 * Lints, fixes, renders and exports a plan in this process.
 * @param enter is called with each stage before it starts
 * @param number decides between Markdown and HTML, because rendering is the slowest stage
 * @throws the errors of the program, and an Error if a fix loses data of the plan
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
  return lintSource(loadPlanSource(file, { files: nodeFileSystem, text }), settings);
}

type Choose = (finding: Finding) => Finding["fix"];

/** Applies fixes until none is left, and compares the data before and after each round. */
async function fixAll(file: string, plan: LintedPlan, choose: Choose): Promise<void> {
  let now = plan;
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const texts = new Map([[file, now.source.main.text]]);
    // Included files stay as they are.
    const findings = now.findings.filter((finding) =>
      choose(finding)?.every(({ span }) => span.file === file),
    );
    const text = applyFixes(findings, texts, choose).get(file);
    if (text === undefined) return;
    const after = await lint(file, text);
    assertNoLoss(now.source, after.source, findings, choose);
    now = after;
  }
}

/**
 * Checks that fixes change only the values of their problems.
 * @throws Error that names the first other value that changed
 */
function assertNoLoss(
  before: PlanSource,
  after: PlanSource,
  findings: readonly Finding[],
  choose: Choose,
): void {
  const old = before.main;
  if (old.diagnostics.length > 0 || typeof old.data !== "object" || old.data === null) return;
  if (after.main.diagnostics.length > 0) throw new Error("after a fix, the YAML can no longer be read");
  // A value with an alias occurs in several places.
  if (/(?:^|[\s[{,:])[&*]\w/m.test(old.text)) return;
  const touched = findings.filter((finding) => choose(finding)).map(({ path = [] }) => path.join("\n"));
  const now = leaves(after.data);
  for (const [path, value] of leaves(before.data)) {
    if (now.get(path) === value) continue;
    const isTouched = touched.some((one) => path === one || path.startsWith(`${one}\n`));
    if (!isTouched)
      throw new Error(`a fix changed ${path.replaceAll("\n", ".")}: ${value} is ${now.get(path)} now`);
  }
}

/** Returns the scalar values of a plan by path; keys are separated by line breaks. */
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
  const score = planScoreOf(plan, settings);
  const content = await renderDocument(plan, { format, language, errors, score });
  if (String(content).includes("[object Object]")) throw new Error(`${format} says [object Object]`);
}

async function writeCalendars(plan: LintedPlan, file: string): Promise<void> {
  const sections = await validParts(plan);
  const language = languageOf(sections.plan.language);
  const [localization, calendarWords] = await Promise.all([
    loadLocalization(language),
    loadMessages("calendar", language, { values: "as-is" }),
  ]);
  const formatter = new PlanFormatter(localization, sections);
  try {
    const span = calendarRange({} as Parameters<typeof calendarRange>[0], sections.plan.period, TODAY);
    const entries = calendarEntries(sections, { formatter, words: calendarWords, span });
    const content = { sections, file, entries, span, now: new Date(TODAY), formatter, words: calendarWords };
    const runtime = { cwd: "/" };
    const look = { width: 80, color: 0 } as const;
    for (const name of calendarFormats) {
      const format = await loadCalendarFormat(name);
      await createCalendarFiles(content, format, { output: undefined, name, look, runtime });
    }
  } catch (error) {
    // The program refuses some plans with a reason, such as several profiles in one file.
    if (!(error instanceof UserError))
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
