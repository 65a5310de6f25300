import { Argument, Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { rules } from "../../rules/index.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";
import { type ExplainOptions, printRulePages } from "../rules/print-rule-pages.ts";

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
        await printRulePages(id, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;

/** Returns the argument. Its choices are only for completion; the action reports unknown ids. */
function ruleArgument(): Argument {
  const argument = new Argument("[rule]", "the rule's id, as findings show it");
  return argument.choices(rules.map((rule) => rule.id)).argParser((id: string) => id);
}
