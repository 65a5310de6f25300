import type { Argument, Command, Option } from "commander";

/** A word that can be inserted at the cursor, with its meaning. */
export interface Completion {
  word: string;
  meaning: string;
}

/**
 * Returns the completions for the word at the cursor. An empty list means that a file name is expected.
 * @param words the words after the program's name; the last one is at the cursor and may be empty
 */
export function completionsFor(program: Command, words: readonly string[]): Completion[] {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = commandAt(program, before);
  const pending = command.options.find(
    (option) =>
      [option.long, option.short].includes(before.at(-1) ?? "") && (option.required || option.optional),
  );
  if (pending) return withPrefix(current, choicesOf(pending));
  if (current.startsWith("-")) return withPrefix(current, optionsOf(command, program));
  return withPrefix(current, [...commandsOf(command), ...command.registeredArguments.flatMap(choicesOf)]);
}

/** Returns the command or subcommand that the words name. */
function commandAt(command: Command, [word, ...rest]: readonly string[]): Command {
  const child = command.commands.find((candidate) => candidate.name() === word);
  return child ? commandAt(child, rest) : command;
}

function withPrefix(current: string, candidates: Completion[]): Completion[] {
  return candidates.filter(({ word }) => word.startsWith(current));
}

function commandsOf({ commands }: Command): Completion[] {
  return commands.map((command) => ({ word: command.name(), meaning: command.summary() }));
}

function optionsOf(command: Command, program: Command): Completion[] {
  const own = [...new Set([...command.options, ...program.options])].map((option) => ({
    word: option.long ?? option.flags,
    meaning: option.description,
  }));
  return [...own, { word: "--help", meaning: "print this help" }];
}

function choicesOf(target: Option | Argument): Completion[] {
  return (target.argChoices ?? []).map((word) => ({ word, meaning: "" }));
}
