import { Argument } from "commander";
import type { CommandDefinition } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  group: "plan",
  order: 2,
  define(command, runtime, done) {
    addPromptOptions(command.addArgument(new Argument("<what>")).argument("[file]"))
      .addExamples("smplan add kpi", "smplan add scenario clients/acme.smplan.yaml", "smplan add list")
      .action(async (what: string, file: string | undefined, options: PromptOptions) => {
        const { runAdd } = await import("../edit/run-add.ts");
        done(await runAdd(what, file, options, runtime));
      });
  },
};

export default command;
