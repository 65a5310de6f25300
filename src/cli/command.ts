import type { Command } from "commander";
import type { Runtime } from "../platform/runtime.ts";

/** A command of the program. Its name is the name of its file. */
export interface CommandDefinition {
  summary: string;
  /** The position in the help, which lists the commands in the order in which newcomers need them. */
  order: number;
  /** Adds arguments, options, help and the action, which calls `done` with the exit code. */
  define(command: Command, runtime: Runtime, done: (exitCode: number) => void): void;
}

/** Returns the examples for the help of a command: each command line with its effect. */
export function examplesHelp(lines: readonly [command: string, does: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, does]) => `  $ ${command.padEnd(width)}  ${does}`).join("\n")}`;
}
