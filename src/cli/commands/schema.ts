import { schema } from "virtual:smplan/schema";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { writeResult } from "../write.ts";

const command: CommandDefinition = {
  summary: "print the JSON Schema of the plan format",
  order: 6,
  define(command, world, done) {
    command
      .description(
        "Prints the JSON Schema (draft 2020-12) of the plan format as one file. Editors complete and explain a plan's keys when its first line is:\n  # yaml-language-server: $schema=smplan.schema.json",
      )
      .option("-o, --output <file>", "write it to this file")
      .option("--force", "replace the file if it is there")
      .addHelpText("after", examples([["smplan schema -o smplan.schema.json", "put it beside the plan"]]))
      .action((options: { output?: string; force?: boolean }) => {
        const text = `${JSON.stringify(schema, null, 2)}\n`;
        if (options.output === undefined) world.stdout.write(text);
        else writeResult(options.output, text, { force: options.force, world });
        done(CLEAN);
      });
  },
};

export default command;
