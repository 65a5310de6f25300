import type { Command } from "commander";
import type { UserError } from "../finding.ts";
import { failureIn } from "../lint/failure.ts";
import type { World } from "./world.ts";

/** One command of the program: its file's name is its name. */
export interface CommandDefinition {
  summary: string;
  /** Its place in the help: newcomers meet the commands in this order. */
  order: number;
  /** Adds arguments, options and help; `run` is what its action calls. */
  define(command: Command, world: World, done: (exitCode: number) => void): void;
}

/** The examples under a command's help: what to type, and what it does. */
export function examples(lines: readonly [command: string, does: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, does]) => `  $ ${command.padEnd(width)}  ${does}`).join("\n")}`;
}

/** Says in a language what a person did that cannot be done, and what to do about it. */
export async function tellFailure(
  error: UserError,
  language: string,
  { stderr }: Pick<World, "stderr">,
): Promise<void> {
  const { message, remedy } = await failureIn(language, error);
  stderr.write(`smplan: ${message}\n${remedy ? `${remedy}\n` : ""}`);
}
