import { Option } from "commander";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { DoctorOptions } from "../doctor/run-doctor.ts";
import { languageOption } from "../language-option.ts";

const command: CommandDefinition = {
  summary: "say whether this machine and this project are ready",
  order: 7,
  define(command, runtime, done) {
    command
      .description(
        "Looks at all that smplan needs and meets here: Node, the language, configurations, plans, what editors know of them, git, the cache, the terminal.",
      )
      .addOption(
        new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"),
      )
      .addOption(languageOption("the language to say it in; the environment's by default", "tag"))
      .addHelpText(
        "after",
        `${examplesHelp([["smplan doctor", "what is here, and what to mend"]])}\n\nExit codes: 0 nothing to mend, 1 something is broken.`,
      )
      .action(async (options: DoctorOptions) => {
        const { runDoctor } = await import("../doctor/run-doctor.ts");
        done(await runDoctor(options, runtime));
      });
  },
};

export default command;
