import { type CommandDefinition, examplesHelp } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  summary: "mend what the linter finds, one question after the other",
  order: 5,
  define(command, runtime, done) {
    addPromptOptions(
      command
        .description(
          "Walks through what smplan lint finds in a plan, and asks the question that mends each. Every answer is written at once; what you leave for later stays as it is.",
        )
        .argument("[file]", "the plan; the only one of this folder where nothing is said"),
    )
      .addHelpText("after", examplesHelp([["smplan fix", "mend the plan of this folder"]]))
      .action(async (file: string | undefined, options: PromptOptions) => {
        const { runFix } = await import("../edit/run-fix.ts");
        done(await runFix(file, options, runtime));
      });
  },
};

export default command;
