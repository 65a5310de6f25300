import { Argument } from "commander";
import { fallbackLanguage } from "../../i18n/languages.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { writeResult } from "../../services/project/write-output.ts";
import { schemaText } from "../../services/schema/schema-text.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";

interface SchemaOptions {
  language: string;
  output?: string;
  force?: boolean;
}

const command: CommandDefinition = {
  summary: "print the JSON Schema of plans, or of configurations",
  order: 6,
  define(command, runtime, done) {
    command
      .description(
        "Prints the JSON Schema (draft 2020-12) of the plan format, or of configurations, as one file. Editors complete and explain a plan's keys when its first line is:\n  # yaml-language-server: $schema=smplan.schema.json",
      )
      .addArgument(
        new Argument("[of]", "what it is the schema of").choices(["plan", "config"]).default("plan"),
      )
      .addOption(languageOption("the language in which it explains a plan", "tag").default(fallbackLanguage))
      .option("-o, --output <file>", "write it to this file")
      .option("--force", "replace the file if it is there")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan schema -o smplan.schema.json", "put it beside the plan"],
          ["smplan schema --language bg -o smplan.schema.json", "the same, explained in Bulgarian"],
          ["smplan schema config -o smplan.config.schema.json", "that of smplan.config.yaml"],
        ]),
      )
      .action(async (of: "plan" | "config", options: SchemaOptions) => {
        const text = await schemaText(of, options.language);
        if (options.output === undefined) runtime.stdout.write(text);
        else writeResult(options.output, text, { force: options.force, runtime });
        done(EXIT_OK);
      });
  },
};

export default command;
