import type { Finding, TextEdit } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import type { Messages } from "../../generated/messages.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import type { FixSelector } from "../../lint/apply-fixes.ts";
import { findingKey } from "../../lint/finding-key.ts";
import type { FileTexts } from "../../lint/lint-report.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { confirmPrompt } from "../../prompts/confirm-prompt.ts";
import type { LintResult } from "../../services/lint/linter.ts";
import { LineIndex } from "../../yaml/line-index.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";
import { lintMessages } from "./lint-messages.ts";

/**
 * Asks about every suggestion, that is, a fix that is only probably right. Returns a selector of all safe
 * fixes and the suggestions that the user confirmed.
 * @throws UserError if there is no terminal
 */
export async function confirmFixes(
  results: readonly LintResult[],
  options: LintCommandOptions,
  runtime: Runtime,
): Promise<FixSelector> {
  if (!runtime.stdin.isTTY || !runtime.stdout.isTTY) throw userError("nobodyToAsk");
  const words = await lintMessages(options, runtime);
  const language = uiLanguage(options.language, runtime);
  const { loadPrompter } = await import("../../prompts/load-prompter.ts");
  const prompter = await loadPrompter(language, runtime);
  const agreed = new Set<string>();
  for (const { findings, texts } of results) {
    for (const finding of findings) {
      const { suggestion, span } = finding;
      if (!suggestion || suggestion.length === 0) continue;
      const { line, column } = new LineIndex(texts.get(span.file) ?? "").positionAt(span.start);
      runtime.stdout.write(`\n${escapeControls(span.file)}:${line}:${column}  ${finding.message}\n`);
      const message = suggestion.map((edit) => fixQuestion(edit, texts, words)).join(" ");
      const reply = await prompter.ask(confirmPrompt(message));
      if ("typed" in reply && reply.typed === "yes") agreed.add(suggestionKey(finding));
    }
  }
  return (finding) => finding.fix ?? (agreed.has(suggestionKey(finding)) ? finding.suggestion : undefined);
}

function fixQuestion({ span, text }: TextEdit, texts: FileTexts, { change }: Messages["lint"]): string {
  const before = texts.get(span.file)?.slice(span.start, span.end) ?? "";
  return change({ before, after: text });
}

/** Returns a key of the rule and its subject, without offsets: other fixes change them. */
function suggestionKey(finding: Finding): string {
  return `${finding.span.file} ${findingKey(finding)}`;
}
