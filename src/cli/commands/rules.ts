import { Option } from "commander";
import type { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { presetNames } from "../../lint/rule.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import type { CommandDefinition } from "../command.ts";
import type { SmplanCommand } from "../help/smplan-command.ts";
import { languageOption } from "../language-option.ts";
import { type PrintRulesOptions, printRules } from "../rules/print-rules.ts";
import type { RunCreateRuleOptions } from "../rules/run-create-rule.ts";

const command: CommandDefinition = {
  group: "check",
  order: 3,
  define(command, runtime, done) {
    command
      .addOption(new Option("-p, --preset <name>").choices(presetNames))
      .addOption(languageOption())
      .option("--json")
      .addExamples(
        "smplan rules",
        "smplan rules --preset minimal",
        "smplan explain kpis/linked",
        "smplan rules new acme/no-fridays",
      )
      .allowExcessArguments()
      .action(async (options: PrintRulesOptions, self: SmplanCommand) => {
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

function defineNew(command: SmplanCommand, runtime: Runtime, done: (exitCode: number) => void): void {
  command
    .argument("<id>")
    .addOption(new Option("--typescript").conflicts("yaml"))
    .option("--yaml")
    .addOption(languageOption())
    .option("--force")
    .addExamples(
      "smplan rules new acme/no-fridays",
      "smplan rules new acme/no-fridays --typescript",
      "smplan rules new acme/landing-page --yaml",
    )
    .action(async (id: string, _: unknown, own: SmplanCommand) => {
      const { runCreateRule } = await import("../rules/run-create-rule.ts");
      await runCreateRule(id, own.optsWithGlobals<RunCreateRuleOptions>(), runtime);
      done(EXIT_OK);
    });
}

function defineTest(command: SmplanCommand, runtime: Runtime, done: (exitCode: number) => void): void {
  command
    .argument("[ids...]")
    .addOption(languageOption())
    .addExamples("smplan rules test", "smplan rules test acme/landing-page")
    .action(async (ids: string[], _: unknown, own: SmplanCommand) => {
      const { runRuleTests } = await import("../rules/run-rule-tests.ts");
      done(await runRuleTests(ids, own.optsWithGlobals<{ language?: string }>(), runtime));
    });
}
