import { InvalidArgumentError, Option } from "commander";
import { formatNames } from "../../formats/index.ts";
import { presetNames } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";
import type { LintCommandOptions, LintOutput } from "../lint/lint-command-options.ts";
import { runLint } from "../lint/run-lint.ts";
import { allowRepeats, parseDay, parseWholeNumber, parseWorkerCount } from "../option-parsers.ts";

type ParsedLintOptions = Omit<LintCommandOptions, "format" | "rule"> &
  Partial<Pick<LintCommandOptions, "format" | "rule">>;

const command: CommandDefinition = {
  summary: "check plans",
  order: 2,
  define(command, runtime, done) {
    command
      .description(
        "Checks plans: their YAML, their form, and what a good plan needs. Without paths it checks every plan below this folder that git does not ignore (smplan.yaml and *.smplan.yaml).",
      )
      .argument("[paths...]", 'plan files, folders, or globs in quotes; "-" for standard input')
      .addOption(formatOption())
      .option("-o, --output-file <file>", "write the findings there")
      .addOption(
        new Option("-p, --preset <name>", "the set of rules, whatever the configuration says").choices(
          presetNames,
        ),
      )
      .option(
        "--rule <id:severity>",
        "set a rule otherwise, as kpis/baseline:off; may be repeated",
        allowRepeats(parseRuleLevel),
      )
      .addOption(languageOption("the language of findings; the environment's by default", "tag"))
      .option("-q, --quiet", "print errors only; warnings still count for --max-warnings")
      .option("--max-warnings <n>", "exit with 1 when there are more warnings than this", parseWholeNumber)
      .option("--explain", "print the page of each rule under its findings")
      .option("--fix", "mend what can be mended safely")
      .option("--fix-dry-run", "print what --fix would change, as a patch")
      .option("--fix-suggestions", "mend, and ask about every mend that is only probably right")
      .option("--baseline <file>", "let in the findings that this file knows")
      .option("--update-baseline", "write the baseline: what is found today is let in from now on")
      .option(
        "--since <revision>",
        "only plans that changed since HEAD left this revision of git, or for which something changed; also a...b",
      )
      .option("--staged", "only plans of which something is staged in git, as it is staged")
      .option("--related", "take the paths for changed files: only the plans that these belong to")
      .option("--watch", "check again whenever something changes")
      .option("--stdin-filename <file>", "what standard input would be called as a file")
      .option("--no-ignore", "check also what the configuration or .smplanignore leave out")
      .option("--pass-on-no-plans", "exit with 0 when there is no plan to check")
      .option("--cache", "check again only what changed since the last time")
      .option("--cache-location <file>", "where the cache is kept", ".smplancache")
      .option(
        "--workers <n>",
        "how many processes work side by side; by default as many as pay off",
        parseWorkerCount,
      )
      .option("--timing", "print how long each rule took")
      .option("--today <date>", "judge the plans as on this day, as 2027-01-31", parseDay)
      .option("--print-config <file>", "print how this plan is judged, and where each setting comes from")
      .addHelpText(
        "after",
        `${examplesHelp([
          ["smplan lint", "every plan below this folder"],
          ["smplan lint clients/acme smplan.yaml", "a folder and a file"],
          ['smplan lint "clients/**/*.smplan.yaml"', "a glob"],
          ["smplan lint --max-warnings 0", "warnings fail too, as in CI"],
          ["smplan lint -f stylish -f sarif:out.sarif", "for people and for programs at once"],
          ["smplan lint --fix-dry-run", "what can be mended, without mending it"],
        ])}\n\nExit codes: 0 nothing wrong, 1 errors or too many warnings, 2 the run itself failed.`,
      )
      .action(async (paths: string[], options: ParsedLintOptions) =>
        done(await runLint(paths, { rule: {}, format: [{ format: "stylish" }], ...options }, runtime)),
      );
  },
};

export default command;

/** Returns the option. Its choices are only for completion; the parser also accepts `name:file`. */
function formatOption(): Option {
  return new Option(
    "-f, --format <name[:file]>",
    "how to print findings (default: stylish), and to which file; may be repeated",
  )
    .choices(formatNames)
    .argParser(allowRepeats(parseOutput)) as Option;
}

function parseOutput(text: string, earlier: readonly LintOutput[] | undefined): LintOutput[] {
  const [format = "", ...file] = text.split(":");
  if (!formatNames.includes(format)) {
    const [near] = closestMatches(format, formatNames);
    throw new InvalidArgumentError(
      near ? `Did you mean "${near}"?` : `The formats are: ${formatNames.join(", ")}.`,
    );
  }
  return [...(earlier ?? []), file.length > 0 ? { format, file: file.join(":") } : { format }];
}

const ruleLevels = ["error", "warning", "info", "off"] as const;

function parseRuleLevel(
  text: string,
  earlier: Readonly<Record<string, RuleLevel>> = {},
): Record<string, RuleLevel> {
  const at = text.lastIndexOf(":");
  const level = ruleLevels.find((candidate) => candidate === text.slice(at + 1));
  if (at <= 0 || level === undefined)
    throw new InvalidArgumentError(
      `Give a rule and a severity (${ruleLevels.join(", ")}), such as kpis/baseline:off.`,
    );
  return { ...earlier, [text.slice(0, at)]: level };
}
