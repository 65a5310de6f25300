import type { Command } from "commander";
import type { Runtime } from "../platform/runtime.ts";

/** One command of the program: its file's name is its name. */
export interface CommandDefinition {
  summary: string;
  /** Its place in the help: newcomers meet the commands in this order. */
  order: number;
  /** Adds arguments, options and help; `run` is what its action calls. */
  define(command: Command, runtime: Runtime, done: (exitCode: number) => void): void;
}

/** The examples under a command's help: what to type, and what it does. */
export function examplesHelp(lines: readonly [command: string, does: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, does]) => `  $ ${command.padEnd(width)}  ${does}`).join("\n")}`;
}
