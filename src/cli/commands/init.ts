import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { CommandDefinition } from "../command.ts";
import type { RunInitOptions } from "../init/run-init.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  group: "plan",
  order: 1,
  define(command, runtime, done) {
    command
      .argument("[file]", "", "smplan.yaml")
      .addOption(languageOption())
      .option("--starter <name>")
      .option("--short")
      .option("--full")
      .option("-y, --yes")
      .option("--answers <file>")
      .option("--from <file>")
      .option("--print-answers")
      .option("--plain")
      .option("--force")
      .option("--no-schema")
      .addExamples(
        "smplan init",
        "smplan init --full --language bg",
        "smplan init clients/acme.smplan.yaml",
        "smplan init --starter cafe --yes",
        "smplan init --answers answers.yaml",
        "smplan init --from plan.docx",
      )
      .action(async (file: string, options: RunInitOptions & { from?: string }) => {
        if (options.from === undefined) {
          const { runInit } = await import("../init/run-init.ts");
          return done(await runInit(file, options, runtime));
        }
        const { runImport } = await import("../init/run-import.ts");
        await runImport(options.from, file, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
