import { Chalk } from "chalk";
import { userError } from "../../errors.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { formatRuleMarkdown, formatRulePage } from "../../lint/rule-page.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { rules } from "../../rules/index.ts";
import { findRule, ruleReference } from "../../services/rules/explain-rule.ts";

/** The options of `smplan explain`. */
export interface ExplainOptions {
  all?: boolean;
  format: "terminal" | "markdown";
  language?: string;
}

/**
 * Prints the description of a rule. With `--all`, prints all built-in rules.
 * @throws UserError if no rule is named, or the id is unknown
 */
export async function printRulePages(
  id: string | undefined,
  { all, format, language: requested }: ExplainOptions,
  runtime: Runtime,
): Promise<void> {
  const { stdout, env } = runtime;
  const language = uiLanguage(requested, runtime);
  const [formatter, words] = await Promise.all([
    loadMessageFormatter(language),
    loadMessages("report", language),
  ]);
  if (id === undefined && !all) throw userError("whichRule");
  if (all && format === "markdown") return stdout.writeDocument(ruleReference(formatter, words));
  const wanted = all ? rules : [await findRule(id ?? "", runtime)];
  if (format === "terminal") {
    const paint = new Chalk({ level: colorLevel(stdout, env) });
    const style = { paint, width: terminalWidth(stdout), words };
    stdout.writeStyled(wanted.map((rule) => formatRulePage(rule, formatter.textsOf(rule), style)).join("\n"));
    return;
  }
  stdout.writeDocument(
    wanted.map((rule) => formatRuleMarkdown(rule, formatter.textsOf(rule), words)).join(""),
  );
}
