import { t as schema } from "./schema.js";
import { t as examples } from "./command.js";
import { t as writeResult } from "./write.js";
// src/cli/commands/schema.ts
var command = {
	summary: "print the JSON Schema of the plan format",
	order: 6,
	define(command, world, done) {
		command.description("Prints the JSON Schema (draft 2020-12) of the plan format as one file. Editors complete and explain a plan's keys when its first line is:\n  # yaml-language-server: $schema=smplan.schema.json").option("-o, --output <file>", "write it to this file").option("--force", "replace the file if it is there").addHelpText("after", examples([["smplan schema -o smplan.schema.json", "put it beside the plan"]])).action((options) => {
			const text = `${JSON.stringify(schema, null, 2)}\n`;
			if (options.output === void 0) world.stdout.write(text);
			else writeResult(options.output, text, {
				force: options.force,
				world
			});
			done(0);
		});
	}
};
export { command as default };
