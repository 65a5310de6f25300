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
  const command = program.commands.find((candidate) => candidate.name() === before[0]) ?? program;
  const pending = command.options.find(
    (option) =>
      [option.long, option.short].includes(before.at(-1) ?? "") && (option.required || option.optional),
  );
  if (pending) return starting(current, choicesOf(pending));
  if (current.startsWith("-")) return starting(current, optionsOf(command));
  if (command === program) return starting(current, commandsOf(program));
  return starting(current, command.registeredArguments.flatMap(choicesOf));
}

function starting(current: string, candidates: Candidate[]): Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(current));
}

function commandsOf(program: Command): Candidate[] {
  return program.commands.map((command) => ({ word: command.name(), meaning: command.summary() }));
}

function optionsOf(command: Command): Candidate[] {
  const own = command.options.map((option) => ({
    word: option.long ?? option.flags,
    meaning: option.description,
  }));
  return [...own, { word: "--help", meaning: "print this help" }];
}

function choicesOf(wanted: Option | Argument): Candidate[] {
  return (wanted.argChoices ?? []).map((word) => ({ word, meaning: "" }));
}
