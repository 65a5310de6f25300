import { Argument } from "commander";
import type { CommandDefinition } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  group: "plan",
  order: 3,
  define(command, runtime, done) {
    addPromptOptions(command.addArgument(new Argument("<section>")).argument("[file]"))
      .addExamples("smplan edit strategy", "smplan edit crisis.scenarios")
      .action(async (section: string, file: string | undefined, options: PromptOptions) => {
        const { runEdit } = await import("../edit/run-edit.ts");
        done(await runEdit(section, file, options, runtime));
      });
  },
};

export default command;
