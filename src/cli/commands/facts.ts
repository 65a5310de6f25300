import { Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { CommandDefinition } from "../command.ts";
import type { PrintFactsOptions } from "../facts/print-facts.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  group: "check",
  order: 5,
  define(command, runtime, done) {
    command
      .argument("[platforms...]")
      .addOption(new Option("-f, --format <name>").choices(["text", "json"]).default("text"))
      .addOption(languageOption())
      .addExamples("smplan facts", "smplan facts instagram x", "smplan facts --format json")
      .action(async (names: string[], options: PrintFactsOptions) => {
        const { printFacts } = await import("../facts/print-facts.ts");
        await printFacts(names, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
