import { type DiffReport, diffReport } from "../../diff/diff-report.ts";
import { loadLocalization } from "../../formatting/localization.ts";
import { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { loadFieldWords } from "../../i18n/fields.ts";
import { languageOf } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { loadVersions, type PlanVersion } from "./plan-version.ts";

export interface DiffOptions {
  /** The plan whose revisions are compared. */
  plan?: string;
  /** The language of the sentences, by default the language of the newer version. */
  language?: string;
  /** The only sections to compare. */
  only?: readonly string[];
}

/**
 * Returns the changes between two versions of a plan: files, folders or git revisions. Without a second
 * version, it is the current one.
 * @throws UserError if a version does not exist, or cannot be read
 */
export async function diffPlans(
  versions: readonly [string, string | undefined],
  options: DiffOptions,
  runtime: ServiceRuntime,
): Promise<DiffReport> {
  const [before, after] = await loadVersions(versions, options.plan, runtime);
  return buildDiffReport(before, after, options);
}

/** Returns the changes, in the requested language or the language of the newer version. */
export async function buildDiffReport(
  before: PlanVersion,
  after: PlanVersion,
  { language: requestedLanguage, only }: Pick<DiffOptions, "language" | "only">,
): Promise<DiffReport> {
  const language = requestedLanguage ?? languageOf(after.sections.plan.language);
  const [words, fields, localization] = await Promise.all([
    loadMessages("changes", language, { values: "as-is" }),
    loadFieldWords(language),
    loadLocalization(language),
  ]);
  const version = ({ label, day, sections, broken }: PlanVersion) => {
    const formatter = new PlanFormatter(localization, sections);
    return {
      label: day ? `${label} (${formatter.date(day)})` : label,
      sections,
      formatter,
      isIncomplete: broken,
    };
  };
  return diffReport(version(before), version(after), { words, fields, only });
}
