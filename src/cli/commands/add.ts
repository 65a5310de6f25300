import { Argument } from "commander";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { addPromptOptions, type PromptOptions } from "../prompt-options.ts";

const command: CommandDefinition = {
  summary: "add a KPI, a channel, a scenario... to a plan by answering questions",
  order: 2,
  define(command, runtime, done) {
    addPromptOptions(
      command
        .description(
          "Asks about one more KPI, objective, channel, post... and puts it into the plan. All else in the file stays as it is, comments and blank lines too.",
        )
        .addArgument(new Argument("<what>", "what to add; smplan add list names all there is"))
        .argument("[file]", "the plan; the only one of this folder where nothing is said"),
    )
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan add kpi", "one more KPI"],
          ["smplan add scenario clients/acme.smplan.yaml", "one more crisis scenario, in that plan"],
          ["smplan add list", "what can be added"],
        ]),
      )
      .action(async (what: string, file: string | undefined, options: PromptOptions) => {
        const { runAdd } = await import("../edit/run-add.ts");
        done(await runAdd(what, file, options, runtime));
      });
  },
};

export default command;
