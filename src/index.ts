/**
 * The library of smplan. Its versions follow Semantic Versioning: everything that is exported here is public,
 * and nothing else is. Before version 1.0, a minor version may change it; the changelog lists such changes.
 *
 * @packageDocumentation
 */
export { type CalendarSettings, calendar } from "./api/calendar.ts";
export { type DiffOptions, diff, type PlanDifferences } from "./api/diff.ts";
export { type FixedPlan, type FixOptions, fix } from "./api/fix.ts";
export { type FormatOptions, format } from "./api/format.ts";
export { type LintOptions, lint } from "./api/lint.ts";
export type { LintEdit, LintFinding, LintPlace, Location, RelatedPlace } from "./api/lint-finding.ts";
export { type LoadedPlan, loadPlan } from "./api/loaded-plan.ts";
export {
  type BinaryDocumentFormat,
  type BinaryReportFormat,
  binaryDocumentFormats,
  binaryReportFormats,
  type CalendarFormatName,
  calendarFormats,
  type FindingFormat,
  findingFormats,
  type LanguageTag,
  languageTags,
  type TextDocumentFormat,
  type TextReportFormat,
  type ThemeName,
  textDocumentFormats,
  textReportFormats,
  themeNames,
} from "./api/names.ts";
export type { PlanReport, ReportedKpi } from "./api/plan-report.ts";
export type { ReadPlanOptions } from "./api/read-plan-options.ts";
export { type RenderOptions, type RenderSettings, render } from "./api/render.ts";
export { type ReportSettings, report } from "./api/report.ts";
export { RuleTester } from "./api/rule-tester.ts";
export type { CalendarEntry } from "./calendar/calendar-entry.ts";
export type { PostProblem } from "./calendar/calendar-format.ts";
export { type Severity, UserError } from "./diagnostics.ts";
export type { DescribedChange } from "./diff/diff-report.ts";
export type { ConfigData as Configuration } from "./lint/config/config-data.ts";
export { definePluginRule as defineRule, type PluginRule as Rule } from "./lint/plugin-rule.ts";
export type { OptionSchemas, PresetName, ReportDetails, ReportFinding, RuleContext } from "./lint/rule.ts";
export type { RuleLevel } from "./lint/rule-settings.ts";
export type { FailingCase, PassingCase, RuleTesterOptions, RuleTests } from "./lint/testing/test-cases.ts";
export type { Occurrence } from "./plan/occurrences.ts";
export type { SectionName, Sections } from "./plan/sections.ts";
export type * as Schema from "./plan/types.ts";
export type { FileSystem } from "./platform/file-system.ts";
export { nodeFileSystem } from "./platform/node-file-system.ts";
export { OverlayFiles } from "./platform/overlay-files.ts";
