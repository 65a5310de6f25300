import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { RecordDecisionOptions } from "../../services/edit/record-decision.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { parseDay, parseNonEmptyText } from "../option-parsers.ts";

const command: CommandDefinition = {
  summary: "record in the plan what was decided because a KPI falls short",
  order: 3.7,
  define(command, runtime, done) {
    command
      .description(
        "Adds the decision to the plan's measurement.decisions; every comment stays. Later reports show whether it helped.",
      )
      .argument("<kpi>", "the KPI that falls short, by its id")
      .argument("[plan]", "the plan's file, or its folder")
      .requiredOption("--change <text>", "what is done differently from now on", parseNonEmptyText)
      .option("--expect <text>", "what it is to bring")
      .option("--by <person>", "who decided it, by an id of the team")
      .option("--action <id>", "the action that was redefined")
      .option("--today <date>", "the day of the decision, where it is not today", parseDay)
      .addHelpText(
        "after",
        examplesHelp([
          [
            'smplan correct site-visits --change "Two reels a week" --expect "320 visits in May" --by maria',
            "with what it is to bring, and who decided it",
          ],
        ]),
      )
      .action(async (kpi: string, path: string | undefined, options: RecordDecisionOptions) => {
        const { runCorrect } = await import("../edit/run-correct.ts");
        await runCorrect(kpi, path, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
