import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { UserError } from "../finding.ts";
import { CLEAN, type CommandDefinition, examples, FAILED, tellFailure } from "./command.ts";
import { findingLanguage } from "./language.ts";
import type { World } from "./world.ts";

const modules = import.meta.glob<CommandDefinition>("./commands/*.ts", { import: "default" });

/** The names of all commands: a file in `commands/` is one. */
const commandNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./commands/".length, -".ts".length),
);

/**
 * Runs the program on its arguments and gives its exit code. Only the command that is asked for is loaded; the
 * others are needed for help, and for guessing what a mistyped one meant.
 */
export async function runProgram(args: readonly string[], world: World): Promise<number> {
  let exitCode = CLEAN;
  let asked: string | undefined;
  const program = await buildProgram(args[0], world, (code) => {
    exitCode = code;
  });
  program.hook("preAction", (_, command) => {
    const options = command.optsWithGlobals<{ language?: string; plugins?: boolean }>();
    asked = options.language;
    if (options.plugins === false) world.noPlugins = true;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return explainFailure(error, findingLanguage(asked, world), world);
  }
}

/** The program with the command of that name, or with all of them where it is none. */
export async function buildProgram(
  name: string | undefined,
  world: World,
  done: (exitCode: number) => void,
): Promise<Command> {
  const program = new Command("smplan")
    .description(
      "Social media plans as YAML: a wizard writes them, a linter checks them, templates print them.",
    )
    .version(version, "-V, --version", "print the version")
    .option("--no-plugins", "do not load plugins; the same as SMPLAN_NO_PLUGINS=1")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(smplan --help lists the commands and options)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getErrHelpWidth: () => world.stderr.columns ?? 100,
    })
    .addHelpText(
      "after",
      examples([
        ["smplan init", "write a plan by answering questions"],
        ["smplan lint", "check every plan below this folder"],
        ["smplan render --format html -o plan.html", "make a document of the plan"],
      ]),
    );
  const wanted = name !== undefined && commandNames.includes(name) ? [name] : commandNames;
  const definitions = await Promise.all(wanted.map(loadCommand));
  for (const { command, definition } of definitions.sort((a, b) => a.definition.order - b.definition.order)) {
    const child = program.command(command).summary(definition.summary);
    child
      .copyInheritedSettings(program)
      .showHelpAfterError(`(smplan ${command} --help shows how it is used)`);
    definition.define(child, world, done);
  }
  return program;
}

async function loadCommand(command: string) {
  const load = modules[`./commands/${command}.ts`];
  if (!load) throw new Error(`no command "${command}"`);
  return { command, definition: await load() };
}

async function explainFailure(error: unknown, language: string, world: World): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : FAILED;
  if (error instanceof UserError) {
    await tellFailure(error, language, world);
    return FAILED;
  }
  throw error;
}
