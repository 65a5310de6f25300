import { Chalk } from "chalk";
import { Argument, Option } from "commander";
import { userError } from "../../errors.ts";
import { loadMessageFormatter } from "../../i18n/message-formatter.ts";
import { fillPlaceholders, loadLintReportWords } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { unknownRuleReason } from "../../lint/config/config-loader.ts";
import type { Rule } from "../../lint/rule.ts";
import { formatRuleMarkdown, formatRulePage } from "../../lint/rule-page.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { rules } from "../../rules/index.ts";
import { currentSettings } from "../../services/rules/list-rules.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";

interface ExplainOptions {
  all?: boolean;
  format: "terminal" | "markdown";
  language?: string;
}

const command: CommandDefinition = {
  summary: "print the page of a rule",
  order: 5,
  define(command, runtime, done) {
    command
      .description(
        "Prints what a rule asks, why, where the demand comes from, its options, and a fragment of a plan that fails and one that passes.",
      )
      .addArgument(ruleArgument())
      .option("--all", "print the pages of all rules")
      .addOption(
        new Option("-f, --format <name>", "for a terminal, or as Markdown")
          .choices(["terminal", "markdown"])
          .default("terminal"),
      )
      .addOption(languageOption("the language of the page; the environment's by default", "tag"))
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan explain kpis/baseline", "why a KPI needs a baseline"],
          ["smplan explain kpis/baseline --language bg", "the same in Bulgarian"],
          ["smplan explain --all --format markdown > rules.md", "the whole rule reference"],
        ]),
      )
      .action(async (id: string | undefined, options: ExplainOptions) => {
        const text = await rulePages(id, options, runtime);
        if (options.format === "terminal") runtime.stdout.writeStyled(text);
        else runtime.stdout.writeDocument(text);
        done(EXIT_OK);
      });
  },
};

export default command;

/** Returns the argument. Its choices are only for completion; `findRule` reports unknown ids. */
function ruleArgument(): Argument {
  const argument = new Argument("[rule]", "the rule's id, as findings show it");
  return argument.choices(rules.map((rule) => rule.id)).argParser((id: string) => id);
}

/**
 * Returns a built-in or a custom rule. Only custom rules need a valid configuration.
 * @throws UserError if the id is unknown
 */
async function findRule(id: string, runtime: Runtime): Promise<Rule> {
  const builtIn = rules.find((rule) => rule.id === id);
  if (builtIn) return builtIn;
  const { rules: known } = await currentSettings(runtime);
  const own = known.find((rule) => rule.id === id);
  if (own) return own;
  throw userError("unknownRule", { why: unknownRuleReason(id, known) });
}

async function rulePages(id: string | undefined, options: ExplainOptions, runtime: Runtime): Promise<string> {
  const language = uiLanguage(options.language, runtime);
  const [wording, words] = await Promise.all([loadMessageFormatter(language), loadLintReportWords(language)]);
  if (id === undefined && !options.all) throw userError("whichRule");
  const wanted = options.all ? rules : [await findRule(id ?? "", runtime)];
  if (options.format === "terminal") {
    const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
    const look = { paint, width: terminalWidth(runtime.stdout), words };
    return wanted.map((rule) => formatRulePage(rule, wording.textsOf(rule), look)).join("\n");
  }
  if (!options.all)
    return wanted.map((rule) => formatRuleMarkdown(rule, wording.textsOf(rule), words)).join("");
  const chapters: string[] = [];
  let section = "";
  for (const rule of wanted) {
    const own = rule.id.slice(0, rule.id.indexOf("/"));
    if (own !== section) chapters.push(`## ${own}\n\n`);
    section = own;
    chapters.push(formatRuleMarkdown(rule, wording.textsOf(rule), words));
  }
  const header = `# ${words.reference}\n\n${fillPlaceholders(words.referenceNote, { count: rules.length })}\n\n`;
  return `${header}${chapters.join("").trimEnd()}\n`;
}
