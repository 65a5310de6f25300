import { Chalk } from "chalk";
import { Option } from "commander";
import { version } from "../../../package.json";
import { languages } from "../../i18n/languages.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { jsonText } from "../../platform/escape-controls.ts";
import { CLEAN, FOUND } from "../../platform/exit-codes.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { type CommandDefinition, examples } from "../command.ts";

interface DoctorOptions {
  format: "text" | "json";
  language?: string;
}

const command: CommandDefinition = {
  summary: "say whether this machine and this project are ready",
  order: 7,
  define(command, world, done) {
    command
      .description(
        "Looks at all that smplan needs and meets here: Node, the language, configurations, plans, what editors know of them, git, the cache, the terminal.",
      )
      .addOption(
        new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"),
      )
      .addOption(
        new Option("-l, --language <tag>", "the language to say it in; the environment's by default").choices(
          languages,
        ),
      )
      .addHelpText(
        "after",
        `${examples([["smplan doctor", "what is here, and what to mend"]])}\n\nExit codes: 0 nothing to mend, 1 something is broken.`,
      )
      .action(async (options: DoctorOptions) => done(await examine(options, world)));
  },
};

export default command;

async function examine(options: DoctorOptions, world: World): Promise<number> {
  const language = findingLanguage(options.language, world);
  const { loadDoctorWords } = await import("../../i18n/doctor.ts");
  const { checks, patientOf } = await import("../../services/doctor/checks.ts");
  const words = await loadDoctorWords(language);
  const patient = await patientOf(world, words, options.language);
  const found = [];
  for (const check of checks)
    for (const { state, says, data = {} } of await check(patient))
      found.push({ state, id: says, message: fillWords(words[says], data) });
  const broken = found.filter(({ state }) => state === "broken").length;
  if (options.format === "json") world.stdout.write(`${jsonText({ version, broken, checks: found }, 2)}\n`);
  else {
    const paint = new Chalk({ level: colorLevel(world.stdout, world.env) });
    const marks = { well: paint.green("✔"), note: paint.yellow("!"), broken: paint.red("✖") };
    const { default: wrap } = await import("wrap-ansi");
    const lines = found.map(({ state, message }) => {
      const wrapped = wrap(message, Math.max(20, widthOf(world.stdout) - 2)).replaceAll("\n", "\n  ");
      return `${marks[state]} ${wrapped}\n`;
    });
    const last = broken === 0 ? words.fine : fillWords(words.broken, { count: broken });
    world.stdout.writeStyled(`smplan ${version}\n\n${lines.join("")}\n${last}\n`);
  }
  return broken === 0 ? CLEAN : FOUND;
}
