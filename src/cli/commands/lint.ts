import { Option } from "commander";
import { formatNames } from "../../formats/index.ts";
import { presetNames } from "../../lint/rule.ts";
import type { RuleLevel } from "../../lint/rule-settings.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { CommandDefinition } from "../command.ts";
import { completeWith } from "../help/completion-values.ts";
import { invalidValue } from "../help/usage-error.ts";
import { languageOption } from "../language-option.ts";
import type { LintCommandOptions, LintOutput } from "../lint/lint-command-options.ts";
import { runLint } from "../lint/run-lint.ts";
import { allowRepeats, parseDay, parseWholeNumber, parseWorkerCount } from "../option-parsers.ts";

type ParsedLintOptions = Omit<LintCommandOptions, "format" | "rule"> &
  Partial<Pick<LintCommandOptions, "format" | "rule">>;

const command: CommandDefinition = {
  group: "check",
  order: 1,
  define(command, runtime, done) {
    command
      .argument("[paths...]")
      .addOption(formatOption())
      .option("-o, --output-file <file>")
      .addOption(new Option("-p, --preset <name>").choices(presetNames))
      .option("--rule <id:severity>", "", allowRepeats(parseRuleLevel))
      .addOption(languageOption())
      .option("-q, --quiet")
      .option("--all")
      .option("--max-warnings <n>", "", parseWholeNumber)
      .option("--explain")
      .option("--fix")
      .option("--fix-dry-run")
      .option("--fix-suggestions")
      .option("--baseline <file>")
      .option("--update-baseline")
      .option("--since <revision>")
      .option("--staged")
      .option("--related")
      .option("--watch")
      .option("--stdin-filename <file>")
      .option("--no-ignore")
      .option("--pass-on-no-plans")
      .option("--cache")
      .option("--cache-location <file>", "", ".smplancache")
      .option("--workers <n>", "", parseWorkerCount)
      .option("--timing")
      .option("--today <date>", "", parseDay)
      .option("--print-config <file>")
      .addExamples(
        "smplan lint",
        "smplan lint clients/acme smplan.yaml",
        'smplan lint "clients/**/*.smplan.yaml"',
        "smplan lint --max-warnings 0",
        "smplan lint -f stylish -f sarif:out.sarif",
        "smplan lint --fix-dry-run",
      )
      .action(async (paths: string[], options: ParsedLintOptions) =>
        done(await runLint(paths, { rule: {}, format: [{ format: "stylish" }], ...options }, runtime)),
      );
  },
};

export default command;

/** Returns the option. Its choices are only for completion; the parser also accepts `name:file`. */
function formatOption(): Option {
  return completeWith(new Option("-f, --format <name[:file]>"), formatNames, allowRepeats(parseOutput));
}

function parseOutput(text: string, earlier: readonly LintOutput[] | undefined): LintOutput[] {
  const [format = "", ...file] = text.split(":");
  if (!formatNames.includes(format)) {
    const [near] = closestMatches(format, formatNames);
    throw near === undefined
      ? invalidValue("choices", { choices: formatNames })
      : invalidValue("near", { near });
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
  if (at <= 0 || level === undefined) throw invalidValue("ruleLevel", { levels: ruleLevels });
  return { ...earlier, [text.slice(0, at)]: level };
}
