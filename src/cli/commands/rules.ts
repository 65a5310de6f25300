import { Chalk, type ChalkInstance } from "chalk";
import { Option } from "commander";
import { type PresetName, presetNames, type Rule } from "../../lint/rule.ts";
import { levelsOf } from "../../lint/settings.ts";
import { rules } from "../../rules/index.ts";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { colorLevel } from "../terminal.ts";
import type { World } from "../world.ts";

interface RulesOptions {
  preset: PresetName;
  json?: boolean;
}

const command: CommandDefinition = {
  summary: "list the rules",
  order: 4,
  define(command, world, done) {
    command
      .description("Lists every rule with its severity in a preset and what it asks.")
      .addOption(
        new Option("-p, --preset <name>", "show the severities of this preset")
          .choices(presetNames)
          .default("recommended"),
      )
      .option("--json", "print JSON for programs")
      .addHelpText(
        "after",
        examples([
          ["smplan rules", "all rules, as the preset recommended has them"],
          ["smplan rules --preset minimal", "as another preset has them"],
          ["smplan explain kpis/linked", "the whole page of one rule"],
        ]),
      )
      .action((options: RulesOptions) => {
        world.stdout.write(options.json ? asJson(options.preset) : asTable(options.preset, world));
        done(CLEAN);
      });
  },
};

export default command;

function asJson(preset: PresetName): string {
  const levels = levelsOf(rules, preset);
  const rows = rules.map(({ id, summary, why, source, presets }) => ({
    id,
    level: levels.get(id),
    presets: [...presets, "strict"],
    summary,
    why,
    source,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asTable(preset: PresetName, world: World): string {
  const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
  const levels = levelsOf(rules, preset);
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const line = (rule: Rule): string =>
    `  ${rule.id.padEnd(width)}  ${painted(levels.get(rule.id) ?? "off", paint)}  ${rule.summary}`;
  const sections = bySection();
  const blocks = [...sections].map(([section, own]) => `${paint.bold(section)}\n${own.map(line).join("\n")}`);
  return `${blocks.join("\n\n")}\n\n${rules.length} rules, with the severities of the preset ${preset}. "smplan explain <rule>" prints one's page.\n`;
}

function bySection(): Map<string, Rule[]> {
  const sections = new Map<string, Rule[]>();
  for (const rule of rules) {
    const section = rule.id.slice(0, rule.id.indexOf("/"));
    sections.set(section, [...(sections.get(section) ?? []), rule]);
  }
  return sections;
}

function painted(level: string, paint: ChalkInstance): string {
  const text = level.padEnd("warning".length);
  if (level === "error") return paint.red(text);
  return level === "warning" ? paint.yellow(text) : paint.dim(text);
}
