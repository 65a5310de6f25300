import { Chalk } from "chalk";
import { Option } from "commander";
import { version } from "../../../package.json";
import { fillPlaceholders } from "../../i18n/report.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { stringifyJson } from "../../platform/escape-controls.ts";
import { EXIT_OK, EXIT_PROBLEMS } from "../../platform/exit-codes.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";
import { type CommandDefinition, examplesHelp } from "../command.ts";
import { languageOption } from "../language-option.ts";

interface DoctorOptions {
  format: "text" | "json";
  language?: string;
}

const command: CommandDefinition = {
  summary: "say whether this machine and this project are ready",
  order: 7,
  define(command, runtime, done) {
    command
      .description(
        "Looks at all that smplan needs and meets here: Node, the language, configurations, plans, what editors know of them, git, the cache, the terminal.",
      )
      .addOption(
        new Option("-f, --format <name>", "how to print it").choices(["text", "json"]).default("text"),
      )
      .addOption(languageOption("the language to say it in; the environment's by default", "tag"))
      .addHelpText(
        "after",
        `${examplesHelp([["smplan doctor", "what is here, and what to mend"]])}\n\nExit codes: 0 nothing to mend, 1 something is broken.`,
      )
      .action(async (options: DoctorOptions) => done(await runDoctor(options, runtime)));
  },
};

export default command;

async function runDoctor(options: DoctorOptions, runtime: Runtime): Promise<number> {
  const language = uiLanguage(options.language, runtime);
  const { loadDoctorWords } = await import("../../i18n/doctor.ts");
  const { checks, createDoctorContext } = await import("../../services/doctor/checks.ts");
  const words = await loadDoctorWords(language);
  const context = await createDoctorContext(runtime, words, options.language);
  const found = [];
  for (const check of checks)
    for (const { state, messageId, data = {} } of await check(context))
      found.push({ state, id: messageId, message: fillPlaceholders(words[messageId], data) });
  const broken = found.filter(({ state }) => state === "broken").length;
  if (options.format === "json")
    runtime.stdout.write(`${stringifyJson({ version, broken, checks: found }, 2)}\n`);
  else {
    const paint = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
    const marks = { well: paint.green("✔"), note: paint.yellow("!"), broken: paint.red("✖") };
    const { default: wrap } = await import("wrap-ansi");
    const lines = found.map(({ state, message }) => {
      const wrapped = wrap(message, Math.max(20, terminalWidth(runtime.stdout) - 2)).replaceAll("\n", "\n  ");
      return `${marks[state]} ${wrapped}\n`;
    });
    const last = broken === 0 ? words.fine : fillPlaceholders(words.broken, { count: broken });
    runtime.stdout.writeStyled(`smplan ${version}\n\n${lines.join("")}\n${last}\n`);
  }
  return broken === 0 ? EXIT_OK : EXIT_PROBLEMS;
}
