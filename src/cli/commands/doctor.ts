import { Option } from "commander";
import type { CommandDefinition } from "../command.ts";
import type { DoctorOptions } from "../doctor/run-doctor.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  group: "setup",
  order: 1,
  define(command, runtime, done) {
    command
      .addOption(new Option("-f, --format <name>").choices(["text", "json"]).default("text"))
      .addOption(languageOption())
      .addExamples("smplan doctor")
      .action(async (options: DoctorOptions) => {
        const { runDoctor } = await import("../doctor/run-doctor.ts");
        done(await runDoctor(options, runtime));
      });
  },
};

export default command;
