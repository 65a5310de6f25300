import { Option } from "commander";
import { calendarFormats } from "../../calendar/index.ts";
import {
  parseDuration,
  parseList,
  parseMonth,
  parseStatuses,
  parseWebFolder,
  parseWeek,
} from "../calendar/options.ts";
import type { PrintCalendarOptions } from "../calendar/print-calendar.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats, parseDay } from "../option-parsers.ts";

const command: CommandDefinition = {
  summary: "write the calendar for people, calendar programs and publishing tools",
  order: 3.2,
  define(command, runtime, done) {
    command
      .description(
        "Expands the slots and posts of a plan over some weeks, with campaigns, due dates, reviews and drills. Tools that publish get the posts that are ready and that they will accept; why others are missing is said.",
      )
      .argument("[plan]", "the plan's file, or its folder")
      .option("--from <date>", "first day; today where nothing is said, or the plan's first day", parseDay)
      .option("--to <date>", "last day", parseDay)
      .addOption(
        new Option(
          "--next <stretch>",
          "so long from the first day on, such as 10d, 4w or 2m; 4w where nothing is said",
        )
          .argParser(parseDuration)
          .conflicts(["to"]),
      )
      .addOption(
        new Option("--month <month>", "a whole month, such as 2027-03")
          .argParser(parseMonth)
          .conflicts(["from", "to", "next"]),
      )
      .addOption(
        new Option("--week <week>", "a whole week, such as 2027-W10")
          .argParser(parseWeek)
          .conflicts(["from", "to", "next", "month"]),
      )
      .addOption(
        new Option(
          "-f, --format <name>",
          "form; the ending of --output decides where it is not said, else a table",
        ).choices(calendarFormats),
      )
      .option(
        "-o, --output <file>",
        "write to this file; to a folder, for tools that publish, a file for each channel",
      )
      .option("--channel <id>", "posts of these channels alone", allowRepeats(parseList))
      .option(
        "--status <status>",
        "posts in these states alone; publishing tools get those that are approved",
        allowRepeats(parseStatuses),
      )
      .option("--media-url <address>", "where on the web the files of the posts lie", parseWebFolder)
      .addOption(languageOption("language, whatever the plan's"))
      .option("--today <date>", "write it as on this day", parseDay)
      .option("--force", "replace the file even if smplan did not make it")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan calendar", "the next four weeks, in the terminal"],
          ["smplan calendar --month 2027-03 -o march.ics", "for phones and offices"],
          ["smplan calendar --format hootsuite -o hootsuite/", "approved posts, a file for each channel"],
        ]),
      )
      .action(async (path: string | undefined, options: PrintCalendarOptions) => {
        const { printCalendar } = await import("../calendar/print-calendar.ts");
        done(await printCalendar(path, options, runtime));
      });
  },
};

export default command;
