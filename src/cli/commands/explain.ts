import { Chalk } from "chalk";
import { Argument } from "commander";
import { UserError } from "../../finding.ts";
import { unknownRule } from "../../lint/config/index.ts";
import { rulePage } from "../../lint/page.ts";
import { rules } from "../../rules/index.ts";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { colorLevel, widthOf } from "../terminal.ts";

const command: CommandDefinition = {
  summary: "print the page of a rule",
  order: 5,
  define(command, world, done) {
    command
      .description(
        "Prints what a rule asks, why, where the demand comes from, and a fragment of a plan that fails and one that passes.",
      )
      .addArgument(ruleArgument())
      .addHelpText("after", examples([["smplan explain kpis/baseline", "why a KPI needs a baseline"]]))
      .action((id: string) => {
        const rule = rules.find((candidate) => candidate.id === id);
        if (!rule) throw new UserError(unknownRule(id, rules));
        const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
        world.stdout.write(rulePage(rule, { paint, width: widthOf(world.stdout) }));
        done(CLEAN);
      });
  },
};

export default command;

/** Offers the ids to completion, but leaves refusing to `unknownRule`, which knows a better guess. */
function ruleArgument(): Argument {
  const argument = new Argument("<rule>", "the rule's id, as findings show it");
  return argument.choices(rules.map((rule) => rule.id)).argParser((id: string) => id);
}
