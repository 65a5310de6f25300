import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { CommandDefinition } from "../command.ts";
import { invalidValue } from "../help/usage-error.ts";
import type { RunPreviewOptions } from "../preview/run-preview.ts";
import { addDocumentOptions } from "../render/options.ts";

const command: CommandDefinition = {
  group: "publish",
  order: 1,
  define(command, runtime, done) {
    command.argument("[plan]").option("--port <number>", "", parsePort).option("--open");
    addDocumentOptions(command)
      .addExamples("smplan preview --open")
      .action(async (path: string | undefined, options: RunPreviewOptions) => {
        const { runPreview } = await import("../preview/run-preview.ts");
        await runPreview(path, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;

const MAX_PORT = 65_535;

function parsePort(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= MAX_PORT) return number;
  throw invalidValue("wholeNumber", { min: 1, max: MAX_PORT });
}
