import { EXIT_OK } from "../../platform/exit-codes.ts";
import type { RecordDecisionOptions } from "../../services/edit/record-decision.ts";
import type { CommandDefinition } from "../command.ts";
import { parseDay, parseNonEmptyText } from "../option-parsers.ts";

const command: CommandDefinition = {
  group: "measure",
  order: 3,
  define(command, runtime, done) {
    command
      .argument("<kpi>")
      .argument("[plan]")
      .requiredOption("--change <text>", "", parseNonEmptyText)
      .option("--expect <text>")
      .option("--by <person>")
      .option("--action <id>")
      .option("--today <date>", "", parseDay)
      .addExamples('smplan correct site-visits --change "Two reels a week" --by maria')
      .action(async (kpi: string, path: string | undefined, options: RecordDecisionOptions) => {
        const { runCorrect } = await import("../edit/run-correct.ts");
        await runCorrect(kpi, path, options, runtime);
        done(EXIT_OK);
      });
  },
};

export default command;
