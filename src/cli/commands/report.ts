import { Option } from "commander";
import { reportFormats } from "../../documents/report/index.ts";
import { paperSizes } from "../../documents/theme/paper-size.ts";
import { lastPeriods } from "../../services/report/report-period.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";
import { parseDay } from "../option-parsers.ts";
import { parseReportPeriod } from "../report/options.ts";
import type { PrintReportOptions } from "../report/print-results-report.ts";

const command: CommandDefinition = {
  summary: "say how the KPIs do, where they are heading, and where to look when they fall short",
  order: 3.6,
  define(command, runtime, done) {
    command
      .description(
        "Compares the results of a plan, in the plan or its CSV files, with the course from baseline over milestones to target. Several plans make an overview, the worst first.",
      )
      .argument("[plans...]", "plans, or folders of plans; the plan of this folder where nothing is said")
      .addOption(
        new Option(
          "--period <period>",
          "what changed in a period: 2027-03, 2027-Q1, 2027, 2027-W10 or 2027-01-01..2027-02-14",
        )
          .argParser(parseReportPeriod)
          .conflicts(["last"]),
      )
      .addOption(
        new Option("--last <kind>", "the last whole week, month, quarter or year").choices(lastPeriods),
      )
      .option("--today <date>", "the day that it is, where it is not today", parseDay)
      .addOption(
        new Option(
          "-f, --format <name>",
          "form; the ending of --output decides where it is not said, else text",
        ).choices(reportFormats),
      )
      .option("-o, --output <file>", "write to this file")
      .addOption(languageOption("language, whatever the plan's"))
      .addOption(
        new Option("--fail-on <state>", "exit with 1 when a KPI is that bad or worse").choices([
          "behind",
          "at-risk",
        ]),
      )
      .option("--theme <name>", "look of HTML and PDF: a built-in theme, or a file of your own")
      .addOption(new Option("--paper <size>", "size of the printed pages").choices(paperSizes).default("a4"))
      .option("--force", "replace the file even if smplan did not make it")
      .addHelpText(
        "after",
        examplesHelp([
          ["smplan report", "how the plan of this folder does today"],
          ["smplan report --last month -o march.html", "what changed last month, with charts"],
          ["smplan report clients/ -o clients.html", "all plans below a folder, the worst first"],
          ["smplan report --fail-on behind", "in CI: a KPI that is behind fails the job"],
        ]),
      )
      .action(async (paths: string[], options: PrintReportOptions) => {
        const { printResultsReport } = await import("../report/print-results-report.ts");
        done(await printResultsReport(paths, options, runtime));
      });
  },
};

export default command;
