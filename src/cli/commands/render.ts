import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { PlanRenderOptions } from "../../services/render/plan-render-options.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { addDocumentOptions, addFormatOption } from "../render/options.ts";

const command: CommandDefinition = {
  summary: "make a document of a plan",
  order: 3,
  define(command, runtime, done) {
    command
      .description(
        "Prints a plan as a document in its language. Without a path it takes the plan of this folder; without --output it prints to the terminal, or into a pipe. Where --output is a folder, every plan that the paths lead to is printed into it.",
      )
      .argument("[plans...]", "plans, or folders of plans");
    addFormatOption(command).option(
      "-o, --output <path>",
      "write to this file, or into this folder under the plan's name",
    );
    addDocumentOptions(command)
      .option("--force", "replace the file even if smplan did not make it")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan render", "the plan of this folder as Markdown"],
          ["smplan render --output plan.html", "as one HTML file for mail, phone and print"],
          ["smplan render clients/ --format html --output documents/", "every plan into a folder"],
          ["smplan render --language es > plan.md", "with Spanish headings"],
        ]),
      )
      .action(async (paths: string[], options: PlanRenderOptions) => {
        const { printPlans } = await import("../render/print-plans.ts");
        await printPlans(paths, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
