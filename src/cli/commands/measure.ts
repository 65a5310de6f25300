import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../../i18n/languages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { aggregations } from "../../results/import/aggregate-periods.ts";
import { periodUnits } from "../../results/import/period-units.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { allowRepeats, parseDay } from "../option-parsers.ts";
import type { AddResultOptions } from "../results/add-result.ts";
import type { ImportExportsOptions } from "../results/import-exports.ts";

const command: CommandDefinition = {
  summary: "record results: one value, or those of an export",
  order: 3.5,
  define(command, runtime, done) {
    command
      .description(
        "Records what was measured in the plan's CSV file of results; what is recorded is replaced only by --replace.",
      )
      .helpCommand(false)
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan measure add site-visits 262", "one value of today"],
          ["smplan measure import linkedin.xlsx x.csv", "exports of platforms, known by their columns"],
        ]),
      );
    defineAdd(command, runtime, done);
    defineImport(command, runtime, done);
    command
      .command("exports")
      .description("Lists the exports that are known by their columns, with the metrics they tell of.")
      .action(async () => {
        const { listExports } = await import("../results/list-exports.ts");
        done(listExports(runtime));
      });
  },
};

export default command;

function defineAdd(command: Command, runtime: Runtime, done: (code: number) => void): void {
  command
    .command("add")
    .description("Records one value of a KPI.")
    .argument("<kpi>", "the KPI, by its id")
    .argument("<value>", "the value, as the plan's language writes it: 1 262, 3,5 or 4 %")
    .argument("[plan]", "the plan's file, or its folder")
    .option("--date <date>", "the day it is of, where it is not today", parseDay)
    .option("--note <text>", "where it comes from, or what is special about it")
    .option("--replace", "also where another value is recorded for that day")
    .action(async (kpi: string, value: string, path: string | undefined, options: AddResultOptions) => {
      const { addResult } = await import("../results/add-result.ts");
      done(await addResult([kpi, value], path, options, runtime));
    });
}

function defineImport(command: Command, runtime: Runtime, done: (code: number) => void): void {
  command
    .command("import")
    .description(
      "Reads CSV files and Excel workbooks: exports of platforms and tools, which are known by their columns, files with the columns date, kpi and value, and any other table with a row for each day whose columns are named with --column or in the configuration. Days are put together to the weeks, months or quarters by which the plan reads each KPI. Shows what is new and asks; what is recorded already is passed over, and another value for it is shown and left alone.",
    )
    .argument("<files...>", "CSV files, workbooks (.xlsx, .xls) and ZIP archives as downloaded")
    .option("--channel <id>", "the channel that exports are of, where several are on one platform")
    .option("--account <name>", "the account, if a file has several of one platform")
    .option("--plan <path>", "the plan, where there are several here")
    .option("--year <year>", "the year of the last day, for dates without a year", parseYear)
    .option("--from <date>", "the first day that the files cover, if they do not say it", parseDay)
    .option("--to <date>", "the last day that the files cover", parseDay)
    .option(
      "--column <kpi=name>",
      "the column that holds a KPI; may be given several times",
      allowRepeats(parseColumn),
    )
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
    .addOption(
      new Option("--per <stretch>", "put days together, whatever the cadence of the KPIs").choices(
        periodUnits,
      ),
    )
    .addOption(
      new Option(
        "--take <way>",
        "how: what is counted is summed, all else averaged, where nothing is said",
      ).choices(aggregations),
    )
    .option("-y, --yes", "record without asking")
    .option("--replace", "replace recorded values by those that are read")
    .option("--dry-run", "show what would be recorded")
    .addHelpText(
      "after",
      examplesHelp([
        ["smplan measure import *.csv --channel ig", "what Meta has exported of the Instagram account"],
        [
          'smplan measure import ga4.csv --column site-visits="Sessions" --per month',
          "the sessions of each whole month",
        ],
      ]),
    )
    .action(async (files: string[], options: ImportExportsOptions) => {
      const { importExports } = await import("../results/import-exports.ts");
      done(await importExports(files, options, runtime));
    });
}

/** Returns the value of an option as a year. @throws InvalidArgumentError if it is not a year of exports */
function parseYear(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a year, such as 2026.");
}

/** Adds a KPI and the header of its column to the earlier ones. Several columns of one KPI are added up. */
function parseColumn(
  text: string,
  earlier: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError('Give a KPI and a column, such as site-visits="Website visits".');
  const kpi = text.slice(0, at);
  const known = Object.hasOwn(earlier, kpi) ? (earlier[kpi] ?? []) : [];
  return Object.fromEntries([...Object.entries(earlier), [kpi, [...known, text.slice(at + 1)]]]);
}
