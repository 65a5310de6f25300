import { Chalk } from "chalk";
import { Argument, Option } from "commander";
import { failure } from "../../errors.ts";
import { languages } from "../../i18n/languages.ts";
import { loadWording } from "../../i18n/message-formatter.ts";
import { fillWords, loadReportWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { unknownRule } from "../../lint/config/config-loader.ts";
import type { Rule } from "../../lint/rule.ts";
import { markdownPage, rulePage } from "../../lint/rule-page.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { rules } from "../../rules/index.ts";
import { settingsHere } from "../../services/rules/list-rules.ts";
import { type CommandDefinition, examples } from "../command.ts";

interface ExplainOptions {
  all?: boolean;
  format: "terminal" | "markdown";
  language?: string;
}

const command: CommandDefinition = {
  summary: "print the page of a rule",
  order: 5,
  define(command, world, done) {
    command
      .description(
        "Prints what a rule asks, why, where the demand comes from, its options, and a fragment of a plan that fails and one that passes.",
      )
      .addArgument(ruleArgument())
      .option("--all", "print the pages of all rules")
      .addOption(
        new Option("-f, --format <name>", "for a terminal, or as Markdown")
          .choices(["terminal", "markdown"])
          .default("terminal"),
      )
      .addOption(
        new Option("-l, --language <tag>", "the language of the page; the environment's by default").choices(
          languages,
        ),
      )
      .addHelpText(
        "after",
        examples([
          ["smplan explain kpis/baseline", "why a KPI needs a baseline"],
          ["smplan explain kpis/baseline --language bg", "the same in Bulgarian"],
          ["smplan explain --all --format markdown > rules.md", "the whole rule reference"],
        ]),
      )
      .action(async (id: string | undefined, options: ExplainOptions) => {
        const text = await explain(id, options, world);
        if (options.format === "terminal") world.stdout.writeStyled(text);
        else world.stdout.writeDocument(text);
        done(CLEAN);
      });
  },
};

export default command;

/** Offers the ids to completion, but leaves refusing to `unknownRule`, which knows a better guess. */
function ruleArgument(): Argument {
  const argument = new Argument("[rule]", "the rule's id, as findings show it");
  return argument.choices(rules.map((rule) => rule.id)).argParser((id: string) => id);
}

/** A built-in rule, or one of the team's own: only for those their configuration must be sound. */
async function ruleOf(id: string, world: World): Promise<Rule> {
  const builtIn = rules.find((rule) => rule.id === id);
  if (builtIn) return builtIn;
  const { rules: known } = await settingsHere(world);
  const own = known.find((rule) => rule.id === id);
  if (own) return own;
  throw failure("unknownRule", { why: unknownRule(id, known) });
}

async function explain(id: string | undefined, options: ExplainOptions, world: World): Promise<string> {
  const language = findingLanguage(options.language, world);
  const [wording, words] = await Promise.all([loadWording(language), loadReportWords(language)]);
  if (id === undefined && !options.all) throw failure("whichRule");
  const wanted = options.all ? rules : [await ruleOf(id ?? "", world)];
  if (options.format === "terminal") {
    const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
    const look = { paint, width: widthOf(world.stdout), words };
    return wanted.map((rule) => rulePage(rule, wording.of(rule), look)).join("\n");
  }
  if (!options.all) return wanted.map((rule) => markdownPage(rule, wording.of(rule), words)).join("");
  const chapters: string[] = [];
  let section = "";
  for (const rule of wanted) {
    const own = rule.id.slice(0, rule.id.indexOf("/"));
    if (own !== section) chapters.push(`## ${own}\n\n`);
    section = own;
    chapters.push(markdownPage(rule, wording.of(rule), words));
  }
  const head = `# ${words.reference}\n\n${fillWords(words.referenceNote, { count: rules.length })}\n\n`;
  return `${head}${chapters.join("").trimEnd()}\n`;
}
