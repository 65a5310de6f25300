import { EXIT_OK } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { RunInitOptions } from "../init/run-init.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  summary: "write a plan by answering questions",
  order: 1,
  define(command, runtime, done) {
    command
      .description(
        "Asks what a plan needs to know, and writes it as a commented YAML file. Stop with Ctrl-C at any time: the answers are kept, and the next run goes on from there.",
      )
      .argument("[file]", "the file to write", "smplan.yaml")
      .addOption(languageOption("language of the questions and of the plan; else that of the system"))
      .option("--starter <name>", "begin with the plan of a similar organization; --starter list names them")
      .option("--short", "ask only what a plan needs to begin with")
      .option("--full", "ask about every part of a plan")
      .option("-y, --yes", "ask nothing: take the starter, or examples, to be replaced in the file")
      .option(
        "--answers <file>",
        "ask nothing: take the answers from a YAML or JSON file, by the questions' keys",
      )
      .option("--from <file>", "ask nothing: make the plan of a document in Markdown or Word (.docx)")
      .option("--print-answers", "print the answers when done, as --answers takes them")
      .option("--plain", "numbered lists and no redrawing, for screen readers and simple terminals")
      .option("--force", "replace the file if it is there")
      .option("--no-schema", "do not put smplan.schema.json beside the plan for editors")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan init", "answer questions in your language"],
          ["smplan init --full --language bg", "every question, in Bulgarian"],
          ["smplan init clients/acme.smplan.yaml", "another file"],
          ["smplan init --starter cafe --yes", "a café's plan, with marked examples to replace"],
          ["smplan init --answers answers.yaml", "without a terminal"],
          ["smplan init --from plan.docx", "of a plan that is there already, in Word or Markdown"],
        ]),
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
