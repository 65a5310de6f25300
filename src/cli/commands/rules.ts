import { type Command, Option } from "commander";
import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { presetNames } from "../../lint/rule.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";
import { type PrintRulesOptions, printRules } from "../rules/print-rules.ts";
import type { RunCreateRuleOptions } from "../rules/run-create-rule.ts";

const command: CommandDefinition = {
  summary: "list the rules, write rules of your own and try them",
  order: 4,
  define(command, runtime, done) {
    command
      .description(
        "Lists every rule, your own among them, with what it asks and its severity: in a preset, or else as the configuration of this folder has it.",
      )
      .helpCommand(false)
      .addOption(new Option("-p, --preset <name>", "show the severities of this preset").choices(presetNames))
      .addOption(spokenLanguageOption())
      .option("--json", "print JSON for programs")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan rules", "all rules, as they are set here"],
          ["smplan rules --preset minimal", "as a preset has them"],
          ["smplan explain kpis/linked", "the whole page of one rule"],
          ["smplan rules new acme/no-fridays", "write a rule of your own, with its test"],
        ]),
      )
      .allowExcessArguments()
      .action(async (options: PrintRulesOptions, self: Command) => {
        if (self.args[0] !== undefined) throw unknownSubcommand(self.args[0]);
        await printRules(options, runtime);
        done(EXIT_OK);
      });
    defineNew(command.command("new"), runtime, done);
    defineTest(command.command("test"), runtime, done);
  },
};

export default command;

function unknownSubcommand(word: string): UserError {
  const [near] = closestMatches(word, ["new", "test"]);
  const page = word.includes("/") ? `smplan explain ${word}` : undefined;
  const suggestion = near ? `smplan rules ${near}` : page;
  return suggestion
    ? userError("rulesWordNear", { word, near: suggestion })
    : userError("rulesWord", { word });
}

function defineNew(command: Command, runtime: Runtime, done: (exitCode: number) => void): void {
  command
    .showHelpAfterError("(smplan rules new --help shows how it is used)")
    .summary("write a rule of your own, with its test")
    .description(
      "Writes an example of a rule and its test beside the configuration of this folder, and adds the rule to that configuration where nothing in it can get lost.",
    )
    .argument("<id>", "two words with a slash between them, such as acme/no-fridays")
    .addOption(new Option("--typescript", "write TypeScript instead of JavaScript").conflicts("yaml"))
    .option("--yaml", "without programming: declare the rule in the configuration itself")
    .addOption(spokenLanguageOption())
    .option("--force", "replace what is there")
    .addHelpText(
      "after",
      examplesHelp([
        ["smplan rules new acme/no-fridays", "rules/acme/no-fridays.mjs and its test"],
        ["smplan rules new acme/no-fridays --typescript", "the same in TypeScript"],
        ["smplan rules new acme/landing-page --yaml", "a rule in smplan.config.yaml"],
      ]),
    )
    .action(async (id: string, _: unknown, own: Command) => {
      const { runCreateRule } = await import("../rules/run-create-rule.ts");
      await runCreateRule(id, own.optsWithGlobals<RunCreateRuleOptions>(), runtime);
      done(EXIT_OK);
    });
}

function defineTest(command: Command, runtime: Runtime, done: (exitCode: number) => void): void {
  command
    .showHelpAfterError("(smplan rules test --help shows how it is used)")
    .summary("try your own rules on the pieces of plans they come with")
    .description(
      "Tries your own rules on the pieces of plans under failing and passing in the configuration, and on the examples of modules: of the first kind a rule must speak, of the second it must not.",
    )
    .argument("[ids...]", "only these rules")
    .addOption(spokenLanguageOption())
    .addHelpText(
      "after",
      examplesHelp([
        ["smplan rules test", "all rules of your own"],
        ["smplan rules test acme/landing-page", "one of them"],
      ]),
    )
    .action(async (ids: string[], _: unknown, own: Command) => {
      const { runRuleTests } = await import("../rules/run-rule-tests.ts");
      done(await runRuleTests(ids, own.optsWithGlobals<{ language?: string }>(), runtime));
    });
}

/** Returns the option for the language, which can be given before or after the name of a subcommand. */
function spokenLanguageOption(): Option {
  return languageOption("the language to speak; the environment's by default", "tag");
}
