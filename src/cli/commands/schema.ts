import { Argument } from "commander";
import { fallbackLanguage } from "../../i18n/languages.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { writeResult } from "../../services/project/write-output.ts";
import { schemaText } from "../../services/schema/schema-text.ts";
import type { CommandDefinition } from "../command.ts";
import { languageOption } from "../language-option.ts";

interface SchemaOptions {
  language: string;
  output?: string;
  force?: boolean;
}

const command: CommandDefinition = {
  group: "setup",
  order: 2,
  define(command, runtime, done) {
    command
      .addArgument(new Argument("[of]").choices(["plan", "config"]).default("plan"))
      .addOption(languageOption().default(fallbackLanguage))
      .option("-o, --output <file>")
      .option("--force")
      .addExamples(
        "smplan schema -o smplan.schema.json",
        "smplan schema --language bg -o smplan.schema.json",
        "smplan schema config -o smplan.config.schema.json",
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
