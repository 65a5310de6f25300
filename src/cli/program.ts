import { CommanderError } from "commander";
import { version } from "../../package.json";
import { languages } from "../i18n/languages.ts";
import { uiLanguage, unsupportedLanguageVariable } from "../i18n/ui-language.ts";
import { listComma } from "../message-args.ts";
import { EXIT_FAILED, EXIT_OK } from "../platform/exit-codes.ts";
import type { Runtime } from "../platform/runtime.ts";
import type { CommandDefinition } from "./command.ts";
import { HelpRequest, SmplanCommand } from "./help/smplan-command.ts";
import { UsageError } from "./help/usage-error.ts";
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
  let requestedLanguage = languageArgument(args);
  const runtime = runtimeFor(args, outerRuntime);
  try {
    const name = args.find((arg) => !globalOptions.includes(arg));
    const done = (code: number): void => {
      exitCode = code;
    };
    const value = unsupportedLanguageVariable(runtime);
    if (value !== undefined) {
      // Errors are slow to load, and most runs have none.
      const { userError } = await import("../errors.ts");
      await runtime.notify?.(userError("unknownUiLanguage", { value, languages: listComma(languages) }));
    }
    const program = await buildProgram(name, runtime, done);
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

/** Returns the value of --language, which also decides the language of the help and of errors in other options. */
function languageArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--language" || arg === "-l");
  const value =
    at < 0 ? args.find((arg) => arg.startsWith("--language="))?.slice("--language=".length) : args[at + 1];
  return value !== undefined && languages.includes(value) ? value : undefined;
}

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

/** Returns the program with the named command, or with all commands if there is no command of that name. */
export async function buildProgram(
  name: string | undefined,
  runtime: Runtime,
  done: (exitCode: number) => void,
): Promise<SmplanCommand> {
  const program = new SmplanCommand("smplan")
    .version(version, "-V, --version")
    .option("--no-plugins")
    .option("--color")
    .option("--no-color")
    .option("--debug")
    .helpOption("-h, --help")
    .helpCommand("help [command]")
    .exitOverride()
    .configureOutput({ writeOut: (text) => runtime.stdout.write(text) });
  const wanted = name !== undefined && commandNames.includes(name) ? [name] : commandNames;
  const definitions = await Promise.all(wanted.map(loadCommand));
  for (const { command, definition } of definitions.sort((a, b) => a.definition.order - b.definition.order)) {
    const child = program.command(command);
    child.group = definition.group;
    definition.define(child, runtime, done);
    for (const own of withSubcommands(child)) {
      own.helpCommand(false);
      refuseRepeatedOptions(own);
      own.nameInErrors();
    }
  }
  return program;
}

/** Returns a command and all commands below it. */
function withSubcommands(command: SmplanCommand): SmplanCommand[] {
  return [command, ...command.commands.flatMap((child) => withSubcommands(child as SmplanCommand))];
}

async function loadCommand(command: string) {
  const load = modules[`./commands/${command}.ts`];
  if (!load) throw new Error(`no command "${command}"`);
  return { command, definition: await load() };
}

async function handleError(error: unknown, language: string, runtime: Runtime): Promise<number> {
  if (error instanceof HelpRequest || error instanceof UsageError) {
    const { printHelp, printUsageError } = await import("./help/print-help.ts");
    if (error instanceof UsageError) await printUsageError(error, language, runtime);
    else await printHelp(error.command, language, runtime);
    return error instanceof UsageError ? EXIT_FAILED : EXIT_OK;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_FAILED;
  const { printUnexpectedError } = await import("./print-error.ts");
  await printUnexpectedError(error, runtime, language);
  return EXIT_FAILED;
}
