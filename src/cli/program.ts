import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { uiLanguage } from "../i18n/ui-language.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { EXIT_FAILED, EXIT_OK } from "../platform/exit-codes.ts";
import type { Runtime } from "../platform/runtime.ts";
import { type CommandDefinition, examplesHelp } from "./command.ts";
import { refuseRepeatedOptions } from "./option-parsers.ts";
import { withNotices } from "./with-notices.ts";

const modules = import.meta.glob<CommandDefinition>("./commands/*.ts", { import: "default" });

/** The names of all commands: each file in `commands/` is a command. */
const commandNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./commands/".length, -".ts".length),
);

/**
 * Runs the program and returns its exit code. Only the named command is loaded. All commands are loaded for
 * the help, and to suggest a name for a mistyped one.
 */
export async function runProgram(args: readonly string[], outerRuntime: Runtime): Promise<number> {
  let exitCode = EXIT_OK;
  let requestedLanguage: string | undefined;
  const runtime = runtimeFor(args, outerRuntime);
  try {
    const name = args.find((arg) => !globalOptions.includes(arg));
    const done = (code: number): void => {
      exitCode = code;
    };
    const program = await buildProgram(name, runtime, done, args);
    program.hook("preAction", (_, command) => {
      const options = command.optsWithGlobals<{ language?: string; plugins?: boolean }>();
      requestedLanguage = options.language;
      if (options.plugins === false) runtime.noPlugins = true;
    });
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return handleError(error, uiLanguage(requestedLanguage, runtime), runtime);
  }
}

const globalOptions: readonly string[] = ["--color", "--no-color", "--debug", "--no-plugins"];

/** Returns the runtime with the effects of --color, --no-color and --debug, and with notices on standard error. */
function runtimeFor(args: readonly string[], runtime: Runtime): Runtime {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const last = options.findLast((arg) => arg === "--color" || arg === "--no-color");
  const env = {
    ...runtime.env,
    ...(last === "--color" && { FORCE_COLOR: forcedColorLevel(runtime.env.FORCE_COLOR) }),
    ...(last === "--no-color" && { FORCE_COLOR: "0" }),
    ...(options.includes("--debug") && { SMPLAN_DEBUG: "1" }),
  };
  return withNotices(Object.create(runtime, { env: { value: env } }));
}

/** Returns the color level of the environment, or "1" if it has none or disables colors. */
function forcedColorLevel(force = ""): string {
  return ["", "0", "false"].includes(force) ? "1" : force;
}

/** Escapes the arguments in a message of commander, so that line breaks in them do not start new lines. */
function escapeArguments(text: string, args: readonly string[]): string {
  return args
    .flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)])
    .reduce(
      (shown, arg) => (arg === escapeControls(arg) ? shown : shown.replaceAll(arg, escapeControls(arg))),
      text,
    );
}

/** Returns the program with the named command, or with all commands if there is no command of that name. */
export async function buildProgram(
  name: string | undefined,
  runtime: Runtime,
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
      writeOut: (text) => runtime.stdout.write(text),
      writeErr: (text) => runtime.stderr.write(escapeArguments(text, args)),
      getOutHelpWidth: () => runtime.stdout.columns ?? 100,
      getErrHelpWidth: () => runtime.stderr.columns ?? 100,
    })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "after",
      examplesHelp([
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
    definition.define(child, runtime, done);
    for (const own of [child, ...child.commands, ...child.commands.flatMap(({ commands }) => commands)])
      refuseRepeatedOptions(own);
  }
  return program;
}

async function loadCommand(command: string) {
  const load = modules[`./commands/${command}.ts`];
  if (!load) throw new Error(`no command "${command}"`);
  return { command, definition: await load() };
}

async function handleError(error: unknown, language: string, runtime: Runtime): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_FAILED;
  const { printUnexpectedError } = await import("./print-error.ts");
  await printUnexpectedError(error, runtime, language);
  return EXIT_FAILED;
}
