import { Option } from "commander";
import { diffFormats } from "../../diff/index.ts";
import { sectionNames } from "../../plan/sections.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { PrintDiffOptions } from "../diff/print-diff.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats } from "../option-parsers.ts";

const command: CommandDefinition = {
  summary: "say what changed in a plan between two files or revisions",
  order: 3.4,
  define(command, runtime, done) {
    command
      .description(
        "Compares two versions of a plan and says what changed in what it plans, not in how it is written. Versions are files, folders with one plan, or revisions of git; with one revision, the plan of today is the other.",
      )
      .argument("<old>", "a plan, or a revision such as HEAD~1 or v1.0")
      .argument("[new]", "the same; the plan as it is where nothing is said")
      .option("--plan <path>", "the plan whose revisions are compared, where there are several here")
      .addOption(
        new Option(
          "-f, --format <name>",
          "form; the ending of --output decides where it is not said, else text",
        ).choices(diffFormats),
      )
      .option("-o, --output <file>", "write to this file")
      .addOption(languageOption("language, whatever the plan's"))
      .addOption(
        new Option(
          "--only <section>",
          `changes in these sections alone: ${sectionNames.join(", ")}`,
        ).argParser(
          allowRepeats((text: string, earlier: string[] = []) => [
            ...earlier,
            ...text.split(",").map((one) => one.trim()),
          ]),
        ),
      )
      .option("--exit-code", "exit with 1 when something changed")
      .option("--force", "replace the file even if smplan did not make it")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan diff HEAD~1", "what the last commit changed in the plan of this folder"],
          ["smplan diff v1.0 v2.0 -o changes.md", "between two tags, for a pull request"],
          ["smplan diff old.yaml new.yaml", "between two files"],
        ]),
      )
      .action(async (old: string, now: string | undefined, options: PrintDiffOptions) => {
        const { printDiff } = await import("../diff/print-diff.ts");
        done(await printDiff([old, now], options, runtime));
      });
  },
};

export default command;
