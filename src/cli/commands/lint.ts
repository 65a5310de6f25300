import { Chalk } from "chalk";
import { Option } from "commander";
import { type Finding, UserError } from "../../finding.ts";
import { formatNames, loadFormat } from "../../formats/index.ts";
import { Configs } from "../../lint/config.ts";
import { lintPlan } from "../../lint/plan.ts";
import { LintReport } from "../../lint/report.ts";
import { type PresetName, presetNames } from "../../lint/rule.ts";
import { languages } from "../../locale/languages.ts";
import { rules } from "../../rules/index.ts";
import { CLEAN, type CommandDefinition, examples, FOUND } from "../command.ts";
import { findPlans } from "../find-plans.ts";
import { circumstances } from "../judgement.ts";
import { day, wholeNumber } from "../options.ts";
import { colorLevel, widthOf } from "../terminal.ts";
import type { World } from "../world.ts";

interface LintOptions {
  format: string;
  language?: string;
  today?: string;
  preset?: PresetName;
  maxWarnings?: number;
  quiet?: boolean;
}

const command: CommandDefinition = {
  summary: "check plans",
  order: 2,
  define(command, world, done) {
    command
      .description(
        "Checks plans: their YAML, their form, and what a good plan needs. Without paths it checks every plan below this folder that git does not ignore (smplan.yaml and *.smplan.yaml).",
      )
      .argument("[paths...]", "plan files, folders, or globs in quotes")
      .addOption(
        new Option("-f, --format <name>", "how to print findings").choices(formatNames).default("stylish"),
      )
      .addOption(
        new Option("-p, --preset <name>", "the set of rules, whatever the configuration says").choices(
          presetNames,
        ),
      )
      .addOption(
        new Option("-l, --language <tag>", "the language of findings; the environment's by default").choices(
          languages,
        ),
      )
      .option("--today <date>", "judge the plans as on this day, as 2027-01-31", day)
      .option("--max-warnings <n>", "exit with 1 when there are more warnings than this", wholeNumber)
      .option("-q, --quiet", "print errors only; warnings still count for --max-warnings")
      .addHelpText(
        "after",
        `${examples([
          ["smplan lint", "every plan below this folder"],
          ["smplan lint clients/acme smplan.yaml", "a folder and a file"],
          ['smplan lint "clients/**/*.smplan.yaml"', "a glob"],
          ["smplan lint --max-warnings 0", "warnings fail too, as in CI"],
          ["smplan lint --format json > findings.json", "for other programs"],
        ])}\n\nExit codes: 0 nothing wrong, 1 errors or too many warnings, 2 the run itself failed.`,
      )
      .action(async (paths: string[], options: LintOptions) => done(await lint(paths, options, world)));
  },
};

export default command;

async function lint(paths: string[], options: LintOptions, world: World): Promise<number> {
  const report = await judge(await findPlans(paths, world), options, world);
  const format = await loadFormat(options.format);
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  const shown = options.quiet ? report.errorsOnly() : report;
  world.stdout.write(await format.print(shown, { paint, width: widthOf(world.stdout) }));
  return exitCodeOf(report, options, world);
}

async function judge(plans: readonly string[], options: LintOptions, world: World): Promise<LintReport> {
  const configs = new Configs(world.files, rules, options.preset);
  const common = await circumstances(options, world);
  const findings = new Map<string, Finding>();
  const texts = new Map<string, string>();
  for (const file of plans) {
    const settings = await configs.for(file);
    const { root } = settings;
    const judgement = { ...settings, ...common };
    const plan = await read(file, () => lintPlan(file, judgement, { files: world.files, root }));
    if (plan.findings.length === 0) continue;
    for (const document of plan.source.documents) texts.set(document.file, document.text);
    // A file that several plans include is judged with each, but its own faults are told once.
    for (const finding of plan.findings) findings.set(JSON.stringify(finding), finding);
  }
  return new LintReport(plans, [...findings.values()], texts);
}

/** @throws UserError where the system refuses to hand over the file */
export async function read<T>(file: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UserError(
        `There is no file ${file}.`,
        "Check the path; smplan lint without paths finds every plan below this folder.",
      );
    if (code === "EACCES" || code === "EPERM")
      throw new UserError(`${file} cannot be read: permission denied.`, "Check who may read it.");
    if (code === "EISDIR")
      throw new UserError(`${file} is a folder, not a plan.`, "Name the plan's file in it.");
    if (code) throw new UserError(`${file} cannot be read (${code}).`);
    throw error;
  }
}

function exitCodeOf(report: LintReport, { maxWarnings }: LintOptions, world: World): number {
  if (report.count("error") > 0) return FOUND;
  const warnings = report.count("warning");
  if (maxWarnings === undefined || warnings <= maxWarnings) return CLEAN;
  world.stderr.write(
    `smplan: ${warnings} warnings are more than the ${maxWarnings} that --max-warnings allows.\n`,
  );
  return FOUND;
}
