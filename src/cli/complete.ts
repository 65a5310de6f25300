import type { Argument, Option } from "commander";
import type { HelpTexts } from "./help/help-texts.ts";
import type { SmplanCommand } from "./help/smplan-command.ts";

/** A word that can be inserted at the cursor, with its meaning. */
export interface Completion {
  word: string;
  meaning: string;
}

/**
 * Returns the completions for the word at the cursor. An empty list means that a file name is expected.
 * @param words the words after the program's name; the last one is at the cursor and may be empty
 */
export function completionsFor(
  program: SmplanCommand,
  words: readonly string[],
  texts: HelpTexts,
): Completion[] {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = commandAt(program, before);
  const pending = command.options.find(
    (option) =>
      [option.long, option.short].includes(before.at(-1) ?? "") && (option.required || option.optional),
  );
  if (pending) return withPrefix(current, choicesOf(pending));
  if (current.startsWith("-")) return withPrefix(current, optionsOf(command, texts));
  return withPrefix(current, [
    ...childrenOf(command).map((child) => ({ word: child.name(), meaning: texts.summary(child) })),
    ...command.registeredArguments.flatMap(choicesOf),
  ]);
}

/** Returns the command or subcommand that the words name. */
function commandAt(command: SmplanCommand, [word, ...rest]: readonly string[]): SmplanCommand {
  const child = childrenOf(command).find((candidate) => candidate.name() === word);
  return child ? commandAt(child, rest) : command;
}

function childrenOf(command: SmplanCommand): readonly SmplanCommand[] {
  return command.commands as readonly SmplanCommand[];
}

function withPrefix(current: string, candidates: Completion[]): Completion[] {
  return candidates.filter(({ word }) => word.startsWith(current));
}

/** Returns the options of a command and of its parents. */
function optionsOf(command: SmplanCommand, texts: HelpTexts): Completion[] {
  const own: Completion[] = [];
  for (let owner: SmplanCommand | null = command; owner; owner = owner.parent as SmplanCommand | null)
    for (const option of owner.options)
      if (!option.hidden)
        own.push({ word: option.long ?? option.flags, meaning: texts.option(command, option) });
  return [...own, { word: "--help", meaning: texts.words.options.help }];
}

function choicesOf(target: Option | Argument): Completion[] {
  return (target.argChoices ?? []).map((word) => ({ word, meaning: "" }));
}
