import type { Argument, Command, Option } from "commander";

/** A word that may stand at the cursor, with what it means. */
export interface Candidate {
  word: string;
  meaning: string;
}

/**
 * What may stand as the last of the words typed so far. No candidate means that a file name is wanted.
 * @param words the words after the program's name, the last being the one at the cursor, maybe empty
 */
export function complete(program: Command, words: readonly string[]): Candidate[] {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = commandAt(program, before);
  const pending = command.options.find(
    (option) =>
      [option.long, option.short].includes(before.at(-1) ?? "") && (option.required || option.optional),
  );
  if (pending) return starting(current, choicesOf(pending));
  if (current.startsWith("-")) return starting(current, optionsOf(command, program));
  return starting(current, [...commandsOf(command), ...command.registeredArguments.flatMap(choicesOf)]);
}

/** The command, or the command of a command, that words lead to. */
function commandAt(command: Command, [word, ...rest]: readonly string[]): Command {
  const child = command.commands.find((candidate) => candidate.name() === word);
  return child ? commandAt(child, rest) : command;
}

function starting(current: string, candidates: Candidate[]): Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(current));
}

function commandsOf({ commands }: Command): Candidate[] {
  return commands.map((command) => ({ word: command.name(), meaning: command.summary() }));
}

function optionsOf(command: Command, program: Command): Candidate[] {
  const own = [...new Set([...command.options, ...program.options])].map((option) => ({
    word: option.long ?? option.flags,
    meaning: option.description,
  }));
  return [...own, { word: "--help", meaning: "print this help" }];
}

function choicesOf(wanted: Option | Argument): Candidate[] {
  return (wanted.argChoices ?? []).map((word) => ({ word, meaning: "" }));
}
