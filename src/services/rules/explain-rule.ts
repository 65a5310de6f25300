import { userError } from "../../errors.ts";
import type { Messages } from "../../generated/messages.ts";
import type { MessageFormatter } from "../../i18n/message-formatter.ts";
import { unknownRuleReason } from "../../lint/config/unknown-rule-reason.ts";
import type { Rule } from "../../lint/rule.ts";
import { formatRuleMarkdown } from "../../lint/rule-page.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { rules } from "../../rules/index.ts";
import { currentSettings } from "./current-settings.ts";

/**
 * Returns a built-in or a custom rule. Only custom rules need a valid configuration.
 * @throws UserError if the id is unknown
 */
export async function findRule(id: string, runtime: ServiceRuntime): Promise<Rule> {
  const builtIn = rules.find((rule) => rule.id === id);
  if (builtIn) return builtIn;
  const { rules: known } = await currentSettings(runtime);
  const own = known.find((rule) => rule.id === id);
  if (own) return own;
  throw userError("unknownRule", { why: unknownRuleReason(id, known) });
}

/** Returns the reference of all built-in rules in Markdown, with a chapter for each section. */
export function ruleReference(formatter: MessageFormatter, words: Messages["report"]): string {
  const chapters: string[] = [];
  let section = "";
  for (const rule of rules) {
    const own = rule.id.slice(0, rule.id.indexOf("/"));
    if (own !== section) chapters.push(`## ${own}\n\n`);
    section = own;
    chapters.push(formatRuleMarkdown(rule, formatter.textsOf(rule), words));
  }
  const header = `# ${words.reference}\n\n${words.referenceNote({ count: rules.length })}\n\n`;
  return `${header}${chapters.join("").trimEnd()}\n`;
}
