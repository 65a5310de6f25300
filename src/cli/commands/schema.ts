import { Argument } from "commander";
import { UserError } from "../../diagnostics.ts";
import { fallbackLanguage } from "../../i18n/languages.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { writeResult } from "../../services/project/write-output.ts";
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
        const schema = await schemaOf(of, options.language);
        const text = `${JSON.stringify(schema, null, 2)}\n`;
        if (options.output === undefined) runtime.stdout.write(text);
        else writeResult(options.output, text, { force: options.force, runtime });
        done(EXIT_OK);
      });
  },
};

export default command;

/**
 * Returns the schema of plans or configurations; only that one is loaded.
 * @throws UserError if it does not exist in the language
 */
async function schemaOf(of: "plan" | "config", language: string): Promise<object> {
  if (of === "plan") return (await import("../../schema/editor-schema.ts")).editorSchema(language);
  if (language !== fallbackLanguage)
    throw new UserError("The schema of configurations is there in English only.", "Leave out --language.");
  const [{ inlineDescriptions }, { default: schema }] = await Promise.all([
    import("../../schema/editor-schema.ts"),
    import("../../../schemas/config.schema.json"),
  ]);
  return inlineDescriptions(schema);
}
