import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../../locale/languages.ts";
import { stretches, ways } from "../../measure/import/periods.ts";
import { type CommandDefinition, examples } from "../command.ts";
import type { AddOptions } from "../measure/add.ts";
import type { ImportOptions } from "../measure/import.ts";
import { day } from "../options.ts";
import type { World } from "../world.ts";

const command: CommandDefinition = {
  summary: "record results: one value, or those of an export",
  order: 3.5,
  define(command, world, done) {
    command
      .description(
        "Records what was measured in the plan's CSV file of results; what is recorded is never replaced.",
      )
      .helpCommand(false)
      .addHelpText(
        "after",
        examples([
          ["smplan measure add site-visits 262", "one value of today"],
          ["smplan measure import results.csv", "a file with the columns date, kpi and value"],
        ]),
      );
    defineAdd(command, world, done);
    defineImport(command, world, done);
  },
};

export default command;

function defineAdd(command: Command, world: World, done: (code: number) => void): void {
  command
    .command("add")
    .description("Records one value of a KPI.")
    .argument("<kpi>", "the KPI, by its id")
    .argument("<value>", "the value, as the plan's language writes it: 1 262, 3,5 or 4 %")
    .argument("[plan]", "the plan's file, or its folder")
    .option("--date <date>", "the day it is of, where it is not today", day)
    .option("--note <text>", "where it comes from, or what is special about it")
    .action(async (kpi: string, value: string, path: string | undefined, options: AddOptions) => {
      const { addValue } = await import("../measure/add.ts");
      done(await addValue([kpi, value], path, options, world));
    });
}

function defineImport(command: Command, world: World, done: (code: number) => void): void {
  command
    .command("import")
    .description(
      "Reads CSV files with the columns date, kpi and value, or any export with a row for each day whose columns are named with --column. Shows what is new and asks; what is recorded already is passed over, and another value for it is shown and left alone.",
    )
    .argument("<files...>", "CSV files")
    .option("--plan <path>", "the plan, where there are several here")
    .option("--column <kpi=name>", "the column that holds a KPI; may be given several times", column)
    .option("--date-column <name>", "the column of days, where it is not plain to see")
    .addOption(
      new Option("--dates <order>", "whether 3/4/2027 is in April or in March").choices(["dmy", "mdy"]),
    )
    .addOption(
      new Option(
        "--numbers <language>",
        "how numbers are written, where it is not the plan's language",
      ).choices(languages),
    )
    .addOption(new Option("--per <stretch>", "put days together to one value").choices(stretches))
    .addOption(
      new Option(
        "--take <way>",
        "how: what is counted is summed, all else averaged, where nothing is said",
      ).choices(ways),
    )
    .option("-y, --yes", "record without asking")
    .option("--dry-run", "show what would be recorded")
    .addHelpText(
      "after",
      examples([
        ["smplan measure import results.csv", "values by KPI and day"],
        [
          'smplan measure import ga4.csv --column site-visits="Sessions" --per month',
          "the sessions of each whole month",
        ],
      ]),
    )
    .action(async (files: string[], options: ImportOptions) => {
      const { importValues } = await import("../measure/import.ts");
      done(await importValues(files, options, world));
    });
}

/** A KPI and the head of its column. */
function column(text: string, earlier: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError('Give a KPI and a column, such as site-visits="Website visits".');
  return new Map([...earlier, [text.slice(at + 1), text.slice(0, at)]]);
}
