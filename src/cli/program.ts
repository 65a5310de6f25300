import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { findingLanguage } from "../i18n/ui-language.ts";
import { visible } from "../platform/escape-controls.ts";
import { CLEAN, FAILED } from "../platform/exit-codes.ts";
import type { World } from "../platform/runtime.ts";
import { type CommandDefinition, examples } from "./command.ts";
import { refuseTwice } from "./option-parsers.ts";

const modules = import.meta.glob<CommandDefinition>("./commands/*.ts", { import: "default" });

/** The names of all commands: a file in `commands/` is one. */
const commandNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./commands/".length, -".ts".length),
);

/**
 * Runs the program on its arguments and gives its exit code. Only the command that is asked for is loaded; the
 * others are needed for help, and for guessing what a mistyped one meant.
 */
export async function runProgram(args: readonly string[], outside: World): Promise<number> {
  let exitCode = CLEAN;
  let asked: string | undefined;
  const world = worldFor(args, outside);
  try {
    const name = args.find((arg) => !globalOptions.includes(arg));
    const done = (code: number): void => {
      exitCode = code;
    };
    const program = await buildProgram(name, world, done, args);
    program.hook("preAction", (_, command) => {
      const options = command.optsWithGlobals<{ language?: string; plugins?: boolean }>();
      asked = options.language;
      if (options.plugins === false) world.noPlugins = true;
    });
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return explainFailure(error, findingLanguage(asked, world), world);
  }
}

const globalOptions: readonly string[] = ["--color", "--no-color", "--debug", "--no-plugins"];

/** The world as options of all commands have it: with colors or without, and with the stacks of errors. */
function worldFor(args: readonly string[], world: World): World {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const last = options.findLast((arg) => arg === "--color" || arg === "--no-color");
  const env = {
    ...world.env,
    ...(last === "--color" && { FORCE_COLOR: insisting(world.env.FORCE_COLOR) }),
    ...(last === "--no-color" && { FORCE_COLOR: "0" }),
    ...(options.includes("--debug") && { SMPLAN_DEBUG: "1" }),
  };
  return Object.create(world, { env: { value: env } });
}

/** As many colors as the environment speaks of, but some. */
function insisting(force = ""): string {
  return ["", "0", "false"].includes(force) ? "1" : force;
}

/** A message of commander's, which repeats what was typed: that must not begin lines of its own. */
function withoutBreaks(text: string, args: readonly string[]): string {
  return args
    .flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)])
    .reduce((shown, arg) => (arg === visible(arg) ? shown : shown.replaceAll(arg, visible(arg))), text);
}

/** The program with the command of that name, or with all of them where it is none. */
export async function buildProgram(
  name: string | undefined,
  world: World,
  done: (exitCode: number) => void,
  args: readonly string[] = [],
): Promise<Command> {
  const program = new Command("smplan")
    .description(
      "Social media plans as YAML: a wizard writes them, a linter checks them, templates print them.",
    )
    .version(version, "-V, --version", "print the version")
    .option("--no-plugins", "do not load plugins; the same as SMPLAN_NO_PLUGINS=1")
    .option("--color", "print colors, even into a pipe or a file")
    .option("--no-color", "print no colors")
    .option("--debug", "print the stack of an error, for a report")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(smplan --help lists the commands and options)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(withoutBreaks(text, args)),
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getErrHelpWidth: () => world.stderr.columns ?? 100,
    })
    .configureHelp({ showGlobalOptions: true })
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
    for (const own of [child, ...child.commands, ...child.commands.flatMap(({ commands }) => commands)])
      refuseTwice(own);
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
  const { tellUnexpected } = await import("../services/project/print-error.ts");
  await tellUnexpected(error, world, language);
  return FAILED;
}
