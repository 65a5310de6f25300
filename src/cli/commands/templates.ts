import { EXIT_OK } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";

const command: CommandDefinition = {
  summary: "list the templates of documents, and copy those you want to change",
  order: 3.6,
  define(command, runtime, done) {
    command
      .description(
        "Lists the templates that documents are made of. One that is copied into smplan-templates/ of your project stands before the built-in one, in every command. templates/README.md in the package tells what they are given.",
      )
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan templates", "all of them, and which are replaced here"],
          ["smplan templates eject html/cover", "copy one, to change it"],
        ]),
      )
      .action(async () => {
        const { printTemplates } = await import("../templates/print-templates.ts");
        await printTemplates(runtime);
        done(EXIT_OK);
      });
    command
      .command("eject")
      .description("Copies templates into smplan-templates/, where they replace the built-in ones.")
      .argument("<names...>", "such as html/cover or markdown/sections/kpis")
      .option("--force", "replace copies that you changed")
      .action(async (names: string[], options: { force?: boolean }) => {
        const { copyTemplates } = await import("../templates/print-templates.ts");
        await copyTemplates(names, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
