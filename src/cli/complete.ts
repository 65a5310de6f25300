import type { Argument, Command, Option } from "commander";

/** A word that may stand at the cursor, with what it means. */
export interface Completion {
  word: string;
  meaning: string;
}

/**
 * What may stand as the last of the words typed so far. No candidate means that a file name is wanted.
 * @param words the words after the program's name, the last being the one at the cursor, maybe empty
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

/** The command, or the command of a command, that words lead to. */
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

function choicesOf(wanted: Option | Argument): Completion[] {
  return (wanted.argChoices ?? []).map((word) => ({ word, meaning: "" }));
}
