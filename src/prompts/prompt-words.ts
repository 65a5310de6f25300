import type { Messages } from "../generated/messages.ts";

/** The texts of a prompter: keys, numbers, missing answers. All other texts come with the questions. */
export interface PromptWords extends Pick<Messages["advice"], "keys" | "menu" | "plain"> {
  yes: string;
  no: string;
  complaints: Pick<Messages["wizard"]["complaints"], "empty" | "choose" | "unknown">;
}

/** Returns the texts of a prompter, picked from the texts of the wizard and its advice. */
export function promptWords(
  { yes, no, complaints }: Messages["wizard"],
  advice: Messages["advice"],
): PromptWords {
  const { keys, menu, plain } = advice;
  return { keys, menu, plain, yes, no, complaints };
}

/** Returns the keys for every question. Only a questionnaire has an overview and keeps its answers. */
export function keyHelpLines(
  { keys }: PromptWords,
  questionnaire: boolean,
  keyNames: { back: string; overview: string; width?: number },
): string[] {
  const lines: [text: PromptWords["keys"]["back"], key: string][] = [
    [keys.back, keyNames.back],
    [keys.help, "?"],
    ...(questionnaire ? [[keys.jump, keyNames.overview] as (typeof lines)[number]] : []),
    [questionnaire ? keys.stop : keys.leave, "Ctrl-C"],
  ];
  return [keys.intro, ...lines.map(([text, key]) => text({ key: key.padEnd(keyNames.width ?? 0) }))];
}
