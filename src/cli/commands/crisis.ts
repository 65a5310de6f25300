import { type Command, InvalidArgumentError, Option } from "commander";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import type { CrisisOptions } from "../crisis/crisis-options.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats } from "../option-parsers.ts";

const command: CommandDefinition = {
  summary: "act by the crisis manual: steps with deadlines, statements to copy, and a log that is never lost",
  order: 3.8,
  define(command, runtime, done) {
    command
      .description(
        "Opens an incident from the plan's crisis manual, and keeps what happens in a file of its own beside the plan, line by line.",
      )
      .helpCommand(false)
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan crisis start hacked", "what to do now, who does it, and by when"],
          ['smplan crisis log "A journalist called" --by elena', "write down what happens"],
          ["smplan crisis step done 1 2", "steps that are done"],
          ["smplan crisis statement --channel instagram", "the text to publish, and nothing else"],
        ]),
      );
    const actions = () => import("../crisis/run-actions.ts");
    const status = () => import("../crisis/print-status.ts");
    const finish = async (work: Promise<void>): Promise<void> => {
      await work;
      done(EXIT_OK);
    };
    const sub = (name: string, about: string): Command => {
      const subcommand = command.command(name).description(about);
      return subcommand.addOption(
        new Option("--now <moment>", "the moment it is").argParser(parseMoment).hideHelp(),
      );
    };
    for (const exercise of [false, true])
      sub(
        exercise ? "drill" : "start",
        exercise ? "Begins an exercise, which is recorded in the plan when it ends." : "Begins an incident.",
      )
        .argument("[scenario]", "what it is, by the id of a scenario of the manual")
        .option("--plan <path>", "the plan, where there are several here")
        .option("--other <text>", "what it is, where the manual has no scenario for it")
        .option("--level <id>", "how grave it is, where it is not as the scenario says")
        .option("--note <text>", "what is known so far")
        .option("--by <name>", "who writes it down")
        .addOption(languageOption("language, whatever the plan's"))
        .action(async (scenario: string | undefined, options: CrisisOptions) =>
          finish(
            (await import("../crisis/start-crisis.ts")).startCrisis(
              scenario,
              { ...options, exercise },
              runtime,
            ),
          ),
        );
    withOpenIncidentOptions(
      sub("log", "Writes down what happens.").argument("<text>", "what happens"),
    ).action(async (text: string, options: CrisisOptions) =>
      finish((await actions()).runLog(text, options, runtime)),
    );
    const steps = command.command("step").description("Writes down which steps are done.").helpCommand(false);
    for (const kind of ["done", "undone"] as const)
      withOpenIncidentOptions(
        steps
          .command(kind)
          .description(kind === "done" ? "Steps that are done." : "Steps that are not done after all.")
          .addOption(new Option("--now <moment>", "the moment it is").argParser(parseMoment).hideHelp())
          .argument("<numbers...>", "their numbers, and stop for what is stopped first"),
      ).action(async (numbers: string[], options: CrisisOptions) =>
        finish((await actions()).runSteps(kind, numbers, options, runtime)),
      );
    withOpenIncidentOptions(
      sub("escalate", "Changes how grave it is, and says whom to call.").argument(
        "<level>",
        "the level's id",
      ),
    ).action(async (level: string, options: CrisisOptions) =>
      finish((await actions()).runEscalate(level, options, runtime)),
    );
    withIncidentOption(sub("statement", "Prints the statement to publish, and nothing else."))
      .option("--channel <name>", "for this channel")
      .option("-l, --language <tag>", "in this language")
      .action(async (options: CrisisOptions) => finish((await actions()).printStatement(options, runtime)));
    withOpenIncidentOptions(
      sub("calls", "Says whom to call on each level, and who has to hear it from you."),
    ).action(async (options: CrisisOptions) => finish((await actions()).printCalls(options, runtime)));
    withOpenIncidentOptions(sub("status", "Shows what is done, what is late and what happened."))
      .option("--watch", "keep the screen up to date until it ends")
      .action(async (options: CrisisOptions) => finish((await status()).printStatus(options, runtime)));
    const end = () => import("../crisis/end-crisis.ts");
    withAnswerOption(sub("end", "Ends it, says when it is looked back on, and asks what the review asks."))
      .option("--plan <path>", "the plan that an exercise is recorded in, where there are several here")
      .action(async (options: CrisisOptions) => done(await (await end()).endCrisis(options, runtime)));
    withAnswerOption(
      sub("review", "Asks what the review of an incident that is over asks, and keeps the answers."),
    ).action(async (options: CrisisOptions) => finish((await end()).reviewCrisis(options, runtime)));
    sub("list", "Lists all incidents.").action(async (options: CrisisOptions) =>
      finish((await status()).printIncidents(options, runtime)),
    );
    sub("ack", "Records in the plan that somebody knows this version of the manual, or lists who does.")
      .argument("[person]", "the person, by an id of the team")
      .option("--plan <path>", "the plan, where there are several here")
      .action(async (person: string | undefined, options: CrisisOptions) => {
        const { acknowledge, printAcknowledgments } = await import("../crisis/acknowledge.ts");
        if (person === undefined) done(await printAcknowledgments(options, runtime));
        else await finish(acknowledge(person, options, runtime));
      });
  },
};

export default command;

/** Adds the option of commands that work on one incident. */
function withIncidentOption(command: Command): Command {
  return command.option("--incident <name>", "a part of the incident's file name, where several are open");
}

/** Adds the options of commands that show an open incident or add to its log. */
function withOpenIncidentOptions(command: Command): Command {
  return withIncidentOption(command)
    .option("--by <name>", "who writes it down")
    .option("--note <text>", "what is to be said of it")
    .addOption(languageOption("language, whatever the incident's"));
}

/** Adds the options of commands that record answers to the questions of the review. */
function withAnswerOption(command: Command): Command {
  return withOpenIncidentOptions(command).option(
    "--answer <text>",
    "the answer to the next question of the review; may be given several times",
    allowRepeats((text: string, earlier: readonly string[] = []) => [...earlier, text]),
  );
}

function parseMoment(text: string): Date {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError("Give a moment such as 2027-03-14T15:30:00Z.");
  return new Date(time);
}
