import { relative, resolve } from "node:path";
import { version } from "../../../package.json";
import { loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { foldFindings } from "../../lint/fold-findings.ts";
import { LintReport } from "../../lint/lint-report.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { createPlanLinter } from "../lint/plan-linter.ts";
import { withReadErrors } from "../project/with-read-errors.ts";

/**
 * Returns the findings in a plan that was just written.
 * @throws UserError if the plan cannot be read, or its configuration is not valid
 */
export async function lintNewPlan(
  file: string,
  context: { language: string; today: string },
  runtime: ServiceRuntime,
): Promise<LintReport> {
  const path = relative(runtime.cwd, resolve(runtime.cwd, file));
  const linter = await createPlanLinter(path, context, runtime);
  const { findings, source } = await withReadErrors(path, () => linter.lintFile());
  const texts = new Map(source.documents.map((document) => [document.file, document.text]));
  const { language } = context;
  const formatter = await loadMessageFormatter(language);
  return new LintReport(
    [path],
    foldFindings(findings, () => formatter),
    texts,
    () => ({
      version,
      language,
      rules: [],
      absent: new Set<string>(),
    }),
  );
}
