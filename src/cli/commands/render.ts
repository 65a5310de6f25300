import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { PlanRenderOptions } from "../../services/render/plan-render-options.ts";
import type { CommandDefinition } from "../command.ts";
import { addDocumentOptions, addFormatOption } from "../render/options.ts";

const command: CommandDefinition = {
  group: "publish",
  order: 2,
  define(command, runtime, done) {
    command.argument("[plans...]");
    addFormatOption(command).option("-o, --output <path>");
    addDocumentOptions(command)
      .option("--force")
      .addExamples(
        "smplan render",
        "smplan render --output plan.html",
        "smplan render clients/ --format html --output documents/",
        "smplan render --language es > plan.md",
      )
      .action(async (paths: string[], options: PlanRenderOptions) => {
        const { printPlans } = await import("../render/print-plans.ts");
        await printPlans(paths, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
