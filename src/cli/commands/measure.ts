import { Option } from "commander";
import { languages } from "../../i18n/languages.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { aggregations } from "../../results/import/aggregate-periods.ts";
import { periodUnits } from "../../results/import/period-units.ts";
import type { CommandDefinition } from "../command.ts";
import type { SmplanCommand } from "../help/smplan-command.ts";
import { invalidValue } from "../help/usage-error.ts";
import { allowRepeats, parseDay } from "../option-parsers.ts";
import type { AddResultOptions } from "../results/add-result.ts";
import type { ImportExportsOptions } from "../results/import-exports.ts";

const command: CommandDefinition = {
  group: "measure",
  order: 1,
  define(command, runtime, done) {
    command.addExamples("smplan measure add site-visits 262", "smplan measure import linkedin.xlsx x.csv");
    defineAdd(command, runtime, done);
    defineImport(command, runtime, done);
    command.command("exports").action(async () => {
      const { listExports } = await import("../results/list-exports.ts");
      done(listExports(runtime));
    });
  },
};

export default command;

function defineAdd(command: SmplanCommand, runtime: Runtime, done: (code: number) => void): void {
  command
    .command("add")
    .argument("<kpi>")
    .argument("<value>")
    .argument("[plan]")
    .option("--date <date>", "", parseDay)
    .option("--note <text>")
    .option("--replace")
    .action(async (kpi: string, value: string, path: string | undefined, options: AddResultOptions) => {
      const { addResult } = await import("../results/add-result.ts");
      done(await addResult([kpi, value], path, options, runtime));
    });
}

function defineImport(command: SmplanCommand, runtime: Runtime, done: (code: number) => void): void {
  command
    .command("import")
    .argument("<files...>")
    .option("--channel <id>")
    .option("--account <name>")
    .option("--plan <path>")
    .option("--year <year>", "", parseYear)
    .option("--from <date>", "", parseDay)
    .option("--to <date>", "", parseDay)
    .option("--column <kpi=name>", "", allowRepeats(parseColumn))
    .option("--date-column <name>")
    .addOption(new Option("--dates <order>").choices(["dmy", "mdy"]))
    .addOption(new Option("--numbers <language>").choices(languages))
    .addOption(new Option("--per <duration>").choices(periodUnits))
    .addOption(new Option("--take <method>").choices(aggregations))
    .option("-y, --yes")
    .option("--replace")
    .option("--dry-run")
    .addExamples(
      "smplan measure import *.csv --channel ig",
      'smplan measure import ga4.csv --column site-visits="Sessions" --per month',
    )
    .action(async (files: string[], options: ImportExportsOptions) => {
      const { importExports } = await import("../results/import-exports.ts");
      done(await importExports(files, options, runtime));
    });
}

/** Returns the value of an option as a year. @throws InvalidValue if it is not a year of exports */
function parseYear(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw invalidValue("year");
}

/** Adds a KPI and the header of its column to the earlier ones. Several columns of one KPI are added up. */
function parseColumn(
  text: string,
  earlier: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) throw invalidValue("column");
  const kpi = text.slice(0, at);
  const known = Object.hasOwn(earlier, kpi) ? (earlier[kpi] ?? []) : [];
  return Object.fromEntries([...Object.entries(earlier), [kpi, [...known, text.slice(at + 1)]]]);
}
