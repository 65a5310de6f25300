import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { CommandDefinition } from "../command.ts";

const command: CommandDefinition = {
  group: "publish",
  order: 4,
  define(command, runtime, done) {
    command.addExamples("smplan templates", "smplan templates eject html/cover").action(async () => {
      const { printTemplates } = await import("../templates/print-templates.ts");
      await printTemplates(runtime);
      done(EXIT_OK);
    });
    command
      .command("eject")
      .argument("<names...>")
      .option("--force")
      .action(async (names: string[], options: { force?: boolean }) => {
        const { copyTemplates } = await import("../templates/print-templates.ts");
        await copyTemplates(names, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
