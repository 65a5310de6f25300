import { type Argument, Command, InvalidArgumentError, type Option } from "commander";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { CommandGroup } from "./command-groups.ts";
import { InvalidValue, usageError } from "./usage-error.ts";

/** Thrown if the user asks for help. The texts of the help are loaded only then. */
export class HelpRequest extends Error {
  constructor(readonly command: SmplanCommand) {
    super("help");
  }
}

/**
 * A command whose texts are in `help.json`, by the names of its arguments and options. Its errors are `UsageError`s,
 * so that they can be printed in the user's language. Commander declares only some of the methods that are
 * overridden here, so that tests check every error.
 */
export class SmplanCommand extends Command {
  /** The group of a command of the program. */
  group?: CommandGroup;

  /** The command lines of the examples in the help. Their descriptions are in `help.json`, in the same order. */
  readonly examples: string[] = [];

  /** Whether the command reports words that it does not know itself. */
  #allowsExcessArguments = false;

  override createCommand(name: string): SmplanCommand {
    return new SmplanCommand(name);
  }

  /** The command with the names of its parents, such as "smplan crisis start". */
  get path(): string {
    return this.parent instanceof SmplanCommand ? `${this.parent.path} ${this.name()}` : this.name();
  }

  /** Adds command lines to the examples in the help. */
  addExamples(...lines: string[]): this {
    this.examples.push(...lines);
    return this;
  }

  override outputHelp(): never {
    throw new HelpRequest(this);
  }

  missingArgument(name: string): never {
    const argument = this.registeredArguments.find((candidate) => candidate.name() === name);
    throw usageError(this.path, "missingArgument", { flags: notationOf(argument) ?? name });
  }

  optionMissingArgument({ flags }: Option): never {
    throw usageError(this.path, "missingValue", { flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw usageError(this.path, "missingOption", { flags });
  }

  _conflictingOption(option: Option, other: Option): never {
    throw usageError(this.path, "conflict", { option: nameOf(option), other: nameOf(other) });
  }

  unknownOption(flag: string): never {
    const options = [...this.options, ...(this.parent?.options ?? [])].map(nameOf);
    const [near] = closestMatches(flag, [...options, "--help"]);
    throw near === undefined
      ? usageError(this.path, "unknownOption", { option: flag })
      : usageError(this.path, "unknownOptionNear", { option: flag, near });
  }

  override allowExcessArguments(allow = true): this {
    this.#allowsExcessArguments = allow;
    return super.allowExcessArguments(allow);
  }

  _excessArguments(given: readonly string[]): void {
    const { length } = this.registeredArguments;
    if (given.length > length && !this.#allowsExcessArguments)
      throw usageError(this.path, "excessArgument", { argument: given[length] ?? "" });
  }

  unknownCommand(): never {
    const command = this.args[0] ?? "";
    const near = closestMatches(
      command,
      this.commands.map((child) => child.name()),
    );
    throw near.length === 0
      ? usageError(this.path, "unknownCommand", { command })
      : usageError(this.path, "unknownCommandNear", { command, near });
  }

  /** Makes errors of the parsers of options and arguments name the option or argument. */
  nameInErrors(): void {
    for (const target of [...this.options, ...this.registeredArguments]) {
      const { parseArg } = target;
      if (!parseArg) continue;
      target.parseArg = (value, previous) => {
        try {
          return parseArg(value, previous);
        } catch (error) {
          throw this.#named(error, value, target);
        }
      };
    }
  }

  #named(error: unknown, value: string, target: Option | Argument): unknown {
    const flags = "flags" in target ? target.flags : (notationOf(target) ?? "");
    if (error instanceof InvalidValue)
      return usageError(this.path, "invalidValue", { value, flags, reason: error });
    if (!(error instanceof InvalidArgumentError)) return error;
    const choices = target.argChoices ?? [];
    const [near] = closestMatches(value, choices);
    const reason =
      near === undefined ? new InvalidValue("choices", { choices }) : new InvalidValue("near", { near });
    return usageError(this.path, "invalidValue", { value, flags, reason });
  }
}

function nameOf({ long, flags }: Option): string {
  return long ?? flags;
}

/** Returns an argument as in the usage: "<file>", "[file]" or "[files...]". */
export function notationOf(argument: Argument | undefined): string | undefined {
  if (!argument) return undefined;
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
