import { CLEAN } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examples } from "../command.ts";

const command: CommandDefinition = {
  summary: "list the templates of documents, and copy those you want to change",
  order: 3.6,
  define(command, world, done) {
    command
      .description(
        "Lists the templates that documents are made of. One that is copied into smplan-templates/ of your project stands before the built-in one, in every command. templates/README.md in the package tells what they are given.",
      )
      .addHelpText(
        "after",
        examples([
          ["smplan templates", "all of them, and which are replaced here"],
          ["smplan templates eject html/cover", "copy one, to change it"],
        ]),
      )
      .action(async () => {
        const { listTemplates } = await import("../../services/templates/templates.ts");
        await listTemplates(world);
        done(CLEAN);
      });
    command
      .command("eject")
      .description("Copies templates into smplan-templates/, where they replace the built-in ones.")
      .argument("<names...>", "such as html/cover or markdown/sections/kpis")
      .option("--force", "replace copies that you changed")
      .action(async (names: string[], options: { force?: boolean }) => {
        const { eject } = await import("../../services/templates/templates.ts");
        await eject(names, options, world);
        done(CLEAN);
      });
  },
};

export default command;
