import { Argument } from "commander";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { writeResult } from "../write.ts";

const command: CommandDefinition = {
  summary: "print the JSON Schema of plans, or of configurations",
  order: 6,
  define(command, world, done) {
    command
      .description(
        "Prints the JSON Schema (draft 2020-12) of the plan format, or of configurations, as one file. Editors complete and explain a plan's keys when its first line is:\n  # yaml-language-server: $schema=smplan.schema.json",
      )
      .addArgument(
        new Argument("[of]", "what it is the schema of").choices(["plan", "config"]).default("plan"),
      )
      .option("-o, --output <file>", "write it to this file")
      .option("--force", "replace the file if it is there")
      .addHelpText(
        "after",
        examples([
          ["smplan schema -o smplan.schema.json", "put it beside the plan"],
          ["smplan schema config -o smplan.config.schema.json", "that of smplan.config.yaml"],
        ]),
      )
      .action(async (of: "plan" | "config", options: { output?: string; force?: boolean }) => {
        const schema = await schemaOf(of);
        const text = `${JSON.stringify(schema, null, 2)}\n`;
        if (options.output === undefined) world.stdout.write(text);
        else writeResult(options.output, text, { force: options.force, world });
        done(CLEAN);
      });
  },
};

export default command;

/** Each is loaded by itself: editors ask for one of them. */
async function schemaOf(of: "plan" | "config"): Promise<object> {
  if (of === "plan") return (await import("virtual:smplan/schema")).schema;
  return (await import("../../../schemas/config.schema.json")).default;
}
