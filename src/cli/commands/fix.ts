import type { CommandDefinition } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  group: "plan",
  order: 4,
  define(command, runtime, done) {
    addPromptOptions(command.argument("[file]"))
      .addExamples("smplan fix")
      .action(async (file: string | undefined, options: PromptOptions) => {
        const { runFix } = await import("../edit/run-fix.ts");
        done(await runFix(file, options, runtime));
      });
  },
};

export default command;
