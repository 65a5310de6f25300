import { Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { CommandDefinition } from "../command.ts";
import type { CrisisOptions } from "../crisis/crisis-options.ts";
import type { SmplanCommand } from "../help/smplan-command.ts";
import { invalidValue } from "../help/usage-error.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats } from "../option-parsers.ts";

const command: CommandDefinition = {
  group: "crisis",
  order: 1,
  define(command, runtime, done) {
    command.addExamples(
      "smplan crisis start hacked",
      'smplan crisis log "A journalist called" --by elena',
      "smplan crisis step done 1 2",
      "smplan crisis statement --channel instagram",
    );
    const actions = () => import("../crisis/run-actions.ts");
    const status = () => import("../crisis/print-status.ts");
    const finish = async (work: Promise<void>): Promise<void> => {
      await work;
      done(EXIT_OK);
    };
    const sub = (name: string, parent = command): SmplanCommand =>
      parent.command(name).addOption(new Option("--now <moment>").argParser(parseMoment).hideHelp());
    for (const exercise of [false, true])
      sub(exercise ? "drill" : "start")
        .argument("[scenario]")
        .option("--plan <path>")
        .option("--other <text>")
        .option("--level <id>")
        .option("--note <text>")
        .option("--by <name>")
        .addOption(languageOption())
        .action(async (scenario: string | undefined, options: CrisisOptions) =>
          finish(
            (await import("../crisis/start-crisis.ts")).startCrisis(
              scenario,
              { ...options, exercise },
              runtime,
            ),
          ),
        );
    withOpenIncidentOptions(sub("log").argument("<text>")).action(
      async (text: string, options: CrisisOptions) =>
        finish((await actions()).runLog(text, options, runtime)),
    );
    const steps = command.command("step");
    for (const kind of ["done", "undone"] as const)
      withOpenIncidentOptions(sub(kind, steps).argument("<numbers...>")).action(
        async (numbers: string[], options: CrisisOptions) =>
          finish((await actions()).runSteps(kind, numbers, options, runtime)),
      );
    withOpenIncidentOptions(sub("escalate").argument("<level>")).action(
      async (level: string, options: CrisisOptions) =>
        finish((await actions()).runEscalate(level, options, runtime)),
    );
    withIncidentOption(sub("statement"))
      .option("--channel <name>")
      .option("-l, --language <language>")
      .action(async (options: CrisisOptions) => finish((await actions()).printStatement(options, runtime)));
    withOpenIncidentOptions(sub("calls")).action(async (options: CrisisOptions) =>
      finish((await actions()).printCalls(options, runtime)),
    );
    withOpenIncidentOptions(sub("status"))
      .option("--watch")
      .action(async (options: CrisisOptions) => finish((await status()).printStatus(options, runtime)));
    const end = () => import("../crisis/end-crisis.ts");
    withAnswerOption(sub("end"))
      .option("--plan <path>")
      .action(async (options: CrisisOptions) => done(await (await end()).endCrisis(options, runtime)));
    withAnswerOption(sub("review")).action(async (options: CrisisOptions) =>
      finish((await end()).reviewCrisis(options, runtime)),
    );
    sub("list").action(async (options: CrisisOptions) =>
      finish((await status()).printIncidents(options, runtime)),
    );
    sub("ack")
      .argument("[person]")
      .option("--plan <path>")
      .action(async (person: string | undefined, options: CrisisOptions) => {
        const { acknowledge, printAcknowledgments } = await import("../crisis/acknowledge.ts");
        if (person === undefined) done(await printAcknowledgments(options, runtime));
        else await finish(acknowledge(person, options, runtime));
      });
  },
};

export default command;

/** Adds the option of commands that work on one incident. */
function withIncidentOption(command: SmplanCommand): SmplanCommand {
  return command.option("--incident <name>");
}

/** Adds the options of commands that show an open incident or add to its log. */
function withOpenIncidentOptions(command: SmplanCommand): SmplanCommand {
  return withIncidentOption(command)
    .option("--by <name>")
    .option("--note <text>")
    .addOption(languageOption());
}

/** Adds the options of commands that record answers to the questions of the review. */
function withAnswerOption(command: SmplanCommand): SmplanCommand {
  return withOpenIncidentOptions(command).option(
    "--answer <text>",
    "",
    allowRepeats((text: string, earlier: readonly string[] = []) => [...earlier, text]),
  );
}

function parseMoment(text: string): Date {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalidValue("moment");
  return new Date(time);
}
