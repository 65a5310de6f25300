import { Option } from "commander";
import { diffFormats } from "../../diff/index.ts";
import { sectionNames } from "../../plan/sections.ts";
import type { CommandDefinition } from "../command.ts";
import type { PrintDiffOptions } from "../diff/print-diff.ts";
import { completeWith } from "../help/completion-values.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats, parseList } from "../option-parsers.ts";

const command: CommandDefinition = {
  group: "check",
  order: 4,
  define(command, runtime, done) {
    command
      .argument("<old>")
      .argument("[new]")
      .option("--plan <path>")
      .addOption(new Option("-f, --format <name>").choices(diffFormats))
      .option("-o, --output <file>")
      .addOption(languageOption())
      .addOption(completeWith(new Option("--only <section>"), sectionNames, allowRepeats(parseList)))
      .option("--exit-code")
      .option("--force")
      .addExamples(
        "smplan diff HEAD~1",
        "smplan diff v1.0 v2.0 -o changes.md",
        "smplan diff old.yaml new.yaml",
      )
      .action(async (old: string, now: string | undefined, options: PrintDiffOptions) => {
        const { printDiff } = await import("../diff/print-diff.ts");
        done(await printDiff([old, now], options, runtime));
      });
  },
};

export default command;
