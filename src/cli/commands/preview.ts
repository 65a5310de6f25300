import { InvalidArgumentError } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { RunPreviewOptions } from "../preview/run-preview.ts";
import { addDocumentOptions } from "../render/options.ts";

const command: CommandDefinition = {
  summary: "show a plan in the browser while you write it",
  order: 3.1,
  define(command, runtime, done) {
    command
      .description(
        "Serves the plan as HTML to this machine alone, with what the linter finds beside what it speaks of, and shows it anew when the plan, what it includes, its configuration or a template is saved. Ctrl-C ends it.",
      )
      .argument("[plan]", "the plan's file, or its folder")
      .option("--port <number>", "port; the first free one from 4567 on where nothing is said", parsePort)
      .option("--open", "open the browser");
    addDocumentOptions(command)
      .addHelpText(
        "after",
        examplesHelp([["smplan preview --open", "the plan of this folder, in the browser"]]),
      )
      .action(async (path: string | undefined, options: RunPreviewOptions) => {
        const { runPreview } = await import("../preview/run-preview.ts");
        await runPreview(path, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;

function parsePort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError("Give a number from 1 to 65535.");
}
