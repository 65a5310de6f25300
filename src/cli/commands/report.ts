import { Option } from "commander";
import { reportFormats } from "../../documents/report/index.ts";
import { paperSizes } from "../../documents/theme/paper-size.ts";
import { themes } from "../../documents/theme/theme.ts";
import { lastPeriods } from "../../services/report/report-period.ts";
import type { CommandDefinition } from "../command.ts";
import { completeWith } from "../help/completion-values.ts";
import { languageOption } from "../language-option.ts";
import { parseDay } from "../option-parsers.ts";
import { parseReportPeriod } from "../report/options.ts";
import type { PrintReportOptions } from "../report/print-results-report.ts";

const command: CommandDefinition = {
  group: "measure",
  order: 2,
  define(command, runtime, done) {
    command
      .argument("[plans...]")
      .addOption(new Option("--period <period>").argParser(parseReportPeriod).conflicts(["last"]))
      .addOption(new Option("--last <kind>").choices(lastPeriods))
      .option("--today <date>", "", parseDay)
      .addOption(new Option("-f, --format <name>").choices(reportFormats))
      .option("-o, --output <file>")
      .addOption(languageOption())
      .addOption(new Option("--fail-on <state>").choices(["behind", "at-risk"]))
      .addOption(completeWith(new Option("--theme <name>"), [...themes.keys()]))
      .addOption(new Option("--paper <size>").choices(paperSizes).default("a4"))
      .option("--force")
      .addExamples(
        "smplan report",
        "smplan report --last month -o march.html",
        "smplan report clients/ -o clients.html",
        "smplan report --fail-on behind",
      )
      .action(async (paths: string[], options: PrintReportOptions) => {
        const { printResultsReport } = await import("../report/print-results-report.ts");
        done(await printResultsReport(paths, options, runtime));
      });
  },
};

export default command;
