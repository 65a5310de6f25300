import { InvalidArgumentError } from "commander";
import type { PreviewOptions } from "../../services/preview/preview-plan.ts";
import { type CommandDefinition, examples } from "../command.ts";
import { addLookOptions } from "../render/options.ts";

const command: CommandDefinition = {
  summary: "show a plan in the browser while you write it",
  order: 3.1,
  define(command, world, done) {
    command
      .description(
        "Serves the plan as HTML to this machine alone, with what the linter finds beside what it speaks of, and shows it anew when the plan, what it includes, its configuration or a template is saved. Ctrl-C ends it.",
      )
      .argument("[plan]", "the plan's file, or its folder")
      .option("--port <number>", "port; the first free one from 4567 on where nothing is said", port)
      .option("--open", "open the browser");
    addLookOptions(command)
      .addHelpText("after", examples([["smplan preview --open", "the plan of this folder, in the browser"]]))
      .action(async (path: string | undefined, options: PreviewOptions) => {
        const { preview } = await import("../../services/preview/preview-plan.ts");
        done(await preview(path, options, world));
      });
  },
};

export default command;

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError("Give a number from 1 to 65535.");
}
