import { loadReportFormat } from "../documents/report/index.ts";
import type { PaperSize } from "../documents/theme/paper-size.ts";
import { languageOf } from "../i18n/languages.ts";
import { Workspace } from "../services/project/workspace.ts";
import { createReport, sortReports } from "../services/report/create-reports.ts";
import { renderReports } from "../services/report/render-reports.ts";
import { assertDays, assertFormat, assertTheme } from "./assert-options.ts";
import { type LoadedPlan, planInput } from "./loaded-plan.ts";
import {
  type BinaryReportFormat,
  binaryReportFormats,
  type LanguageTag,
  type TextReportFormat,
  type ThemeName,
  textReportFormats,
} from "./names.ts";
import { type PlanReport, planReport } from "./plan-report.ts";
import type { ReadPlanOptions } from "./read-plan-options.ts";

/** The options of `report`, without the format. */
export interface ReportSettings extends ReadPlanOptions {
  /** The language of the texts. The language of each plan by default. */
  language?: LanguageTag;
  /** The day of the report, as year-month-day. Today by default. */
  today?: string;
  /** The first and the last day of the period whose changes are reported, as year-month-day. */
  period?: { from: string; to: string };
  /** The last whole week, month, quarter or year before the current one, instead of `period`. */
  last?: "week" | "month" | "quarter" | "year";
  /** The theme of the formats "html" and "pdf". */
  theme?: ThemeName;
  /** The paper size of the formats "html" and "pdf". "a4" by default. */
  paper?: PaperSize;
  /** The width of the format "text", in columns. 100 by default. */
  width?: number;
  /** Converts HTML to a PDF, for the format "pdf". By default, an installed Chromium-based browser does it. */
  print?: (html: string) => Promise<Uint8Array>;
}

/**
 * Returns the results of one or several plans, compared with the course from the baselines to the targets.
 * Without a format, the reports are data, the worst first. With a format, they are a document: a string, or
 * the bytes of a PDF. The document of several plans is an overview.
 *
 * @example
 * import { report } from "smplan";
 *
 * const text = `
 * smplan: 1
 * plan: { title: Spring, language: en, period: { start: 2027-01-01, end: 2027-12-31 } }
 * kpis: [{ id: orders, name: Orders, baseline: { value: 10 }, target: { value: 20 } }]
 * measurement: { results: [{ kpi: orders, date: 2027-07-01, value: 11 }] }
 * `;
 * const [spring] = await report("smplan.yaml", { text, today: "2027-07-01" });
 * console.log(spring.kpis[0].state, spring.kpis[0].figures.done); // behind 0.1
 * const markdown = await report("smplan.yaml", { text, today: "2027-07-01", format: "markdown" });
 * console.log(markdown.includes("# Spring: results")); // true
 *
 * @throws UserError if a plan cannot be read or is not a YAML mapping, its configuration is invalid, or no
 * browser creates a PDF
 * @throws RangeError for an unknown format or theme, or a day that does not exist
 * @throws TypeError if there is no plan, or the option `text` is given for several plans
 */
export function report(
  plans: string | LoadedPlan | readonly (string | LoadedPlan)[],
  options?: ReportSettings & { format?: undefined },
): Promise<PlanReport[]>;
export function report(
  plans: string | LoadedPlan | readonly (string | LoadedPlan)[],
  options: ReportSettings & { format: TextReportFormat },
): Promise<string>;
export function report(
  plans: string | LoadedPlan | readonly (string | LoadedPlan)[],
  options: ReportSettings & { format: BinaryReportFormat },
): Promise<Uint8Array>;
export function report(
  plans: string | LoadedPlan | readonly (string | LoadedPlan)[],
  options?: ReportSettings & { format?: TextReportFormat | BinaryReportFormat },
): Promise<PlanReport[] | string | Uint8Array>;
export async function report(
  plans: string | LoadedPlan | readonly (string | LoadedPlan)[],
  { format, ...options }: ReportSettings & { format?: TextReportFormat | BinaryReportFormat } = {},
): Promise<PlanReport[] | string | Uint8Array> {
  assertReportOptions(options);
  if (format !== undefined) assertFormat(format, [...textReportFormats, ...binaryReportFormats]);
  const inputs = planInputs([plans].flat(), options);
  const { theme, paper, width = 100, print: htmlToPdf } = options;
  const language = options.language && languageOf(options.language);
  const files = new Map(
    await Promise.all(
      inputs.map(async ({ file, runtime }) => {
        const created = await createReport(file, { ...options, language }, new Workspace(runtime));
        return [created, file] as const;
      }),
    ),
  );
  const sorted = sortReports([...files.keys()]);
  if (format === undefined) return sorted.map((one) => planReport(files.get(one) ?? "", one));
  const look = { theme, paper, width, color: 0, htmlToPdf } as const;
  return renderReports(sorted, await loadReportFormat(format), look, inputs[0].runtime);
}

/** @throws RangeError for an unknown theme, or a day that does not exist */
function assertReportOptions({ theme, today, period }: ReportSettings): void {
  assertTheme(theme);
  assertDays(today, period?.from, period?.to);
}

type PlanInput = ReturnType<typeof planInput>;

/** @throws TypeError if there is no plan, or one text for several plans */
function planInputs(
  plans: readonly (string | LoadedPlan)[],
  options: ReportSettings,
): [PlanInput, ...PlanInput[]] {
  const [first, ...others] = plans;
  if (first === undefined) throw new TypeError("There is no plan to report on.");
  if (others.length > 0 && options.text !== undefined)
    throw new TypeError("The option text is for one plan. Load several texts with loadPlan.");
  return [planInput(first, options), ...others.map((plan) => planInput(plan, options))];
}
