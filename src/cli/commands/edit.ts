import { Argument } from "commander";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  summary: "change a section of a plan by answering questions",
  order: 3,
  define(command, runtime, done) {
    addPromptOptions(
      command
        .description(
          "Shows what a section says, and asks about whatever you choose to change, add or remove. All else in the file stays as it is, comments and blank lines too.",
        )
        .addArgument(
          new Argument("<section>", "the section, or a place in it, such as strategy or strategy.voice"),
        )
        .argument("[file]", "the plan; the only one of this folder where nothing is said"),
    )
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan edit strategy", "change channels, tone, pillars, actions"],
          ["smplan edit crisis.scenarios", "change the scenarios of the crisis manual"],
        ]),
      )
      .action(async (section: string, file: string | undefined, options: PromptOptions) => {
        const { runEdit } = await import("../edit/run-edit.ts");
        done(await runEdit(section, file, options, runtime));
      });
  },
};

export default command;
