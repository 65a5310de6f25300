import { Option } from "commander";
import { calendarFormats } from "../../calendar/index.ts";
import {
  parseDuration,
  parseMonth,
  parseStatuses,
  parseWebFolder,
  parseWeek,
  postStatuses,
} from "../calendar/options.ts";
import type { PrintCalendarOptions } from "../calendar/print-calendar.ts";
import type { CommandDefinition } from "../command.ts";
import { completeWith } from "../help/completion-values.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats, parseDay, parseList } from "../option-parsers.ts";

const command: CommandDefinition = {
  group: "publish",
  order: 3,
  define(command, runtime, done) {
    command
      .argument("[plan]")
      .option("--from <date>", "", parseDay)
      .option("--to <date>", "", parseDay)
      .addOption(new Option("--next <duration>").argParser(parseDuration).conflicts(["to"]))
      .addOption(new Option("--month <month>").argParser(parseMonth).conflicts(["from", "to", "next"]))
      .addOption(new Option("--week <week>").argParser(parseWeek).conflicts(["from", "to", "next", "month"]))
      .addOption(new Option("-f, --format <name>").choices(calendarFormats))
      .option("-o, --output <file>")
      .option("--channel <id>", "", allowRepeats(parseList))
      .addOption(completeWith(new Option("--status <status>"), postStatuses, allowRepeats(parseStatuses)))
      .option("--media-url <address>", "", parseWebFolder)
      .addOption(languageOption())
      .option("--today <date>", "", parseDay)
      .option("--force")
      .addExamples(
        "smplan calendar",
        "smplan calendar --month 2027-03 -o march.ics",
        "smplan calendar --format hootsuite -o hootsuite/",
      )
      .action(async (path: string | undefined, options: PrintCalendarOptions) => {
        const { printCalendar } = await import("../calendar/print-calendar.ts");
        done(await printCalendar(path, options, runtime));
      });
  },
};

export default command;
