import { Argument, Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { rules } from "../../rules/index.ts";
import type { CommandDefinition } from "../command.ts";
import { completeWith } from "../help/completion-values.ts";
import { languageOption } from "../language-option.ts";
import { type ExplainOptions, printRulePages } from "../rules/print-rule-pages.ts";

const command: CommandDefinition = {
  group: "check",
  order: 2,
  define(command, runtime, done) {
    command
      .addArgument(ruleArgument())
      .option("--all")
      .addOption(new Option("-f, --format <name>").choices(["terminal", "markdown"]).default("terminal"))
      .addOption(languageOption())
      .addExamples(
        "smplan explain kpis/baseline",
        "smplan explain kpis/baseline --language bg",
        "smplan explain --all --format markdown > rules.md",
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
  const argument = new Argument("[rule]");
  return completeWith(
    argument,
    rules.map((rule) => rule.id),
  );
}
