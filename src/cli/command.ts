import type { Runtime } from "../platform/runtime.ts";
import type { CommandGroup } from "./help/command-groups.ts";
import type { SmplanCommand } from "./help/smplan-command.ts";

/** A command of the program. Its name is the name of its file, and its texts are in `help.json` under this name. */
export interface CommandDefinition {
  group: CommandGroup;
  /** The position in the group: newcomers need the first command first. */
  order: number;
  /** Adds arguments, options, examples and the action, which calls `done` with the exit code. */
  define(command: SmplanCommand, runtime: Runtime, done: (exitCode: number) => void): void;
}
