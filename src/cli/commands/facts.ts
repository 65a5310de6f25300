import { Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { PrintFactsOptions } from "../facts/print-facts.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  summary: "list the facts about platforms, with their age and source",
  order: 4.2,
  define(command, runtime, done) {
    command
      .description(
        "Lists what smplan knows about platforms: formats, limits and advice, each with its source and the day on which it was checked. Only what a platform documents itself can cause an error.",
      )
      .argument("[platforms...]", "only these platforms")
      .addOption(
        new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"),
      )
      .addOption(languageOption("the language to speak; the environment's by default", "tag"))
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan facts", "everything"],
          ["smplan facts instagram x", "two platforms"],
          ["smplan facts --format json", "for programs"],
        ]),
      )
      .action(async (names: string[], options: PrintFactsOptions) => {
        const { printFacts } = await import("../facts/print-facts.ts");
        await printFacts(names, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
