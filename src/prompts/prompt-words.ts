import type { AdviceWords } from "../i18n/advice.ts";
import { fillWords } from "../i18n/report.ts";
import type { WizardWords } from "../i18n/wizard.ts";

/** What a talker itself says: keys, numbers, what is missing. Everything else comes with the questions. */
export interface TalkWords extends Pick<AdviceWords, "keys" | "menu" | "plain"> {
  yes: string;
  no: string;
  complaints: Pick<WizardWords["complaints"], "empty" | "choose" | "unknown">;
}

/** Takes them from the words of the wizard and of its advice. */
export function talkWordsOf({ yes, no, complaints }: WizardWords, advice: AdviceWords): TalkWords {
  const { keys, menu, plain } = advice;
  return { keys, menu, plain, yes, no, complaints };
}

/** What can be done at any question, and by which key; an overview, and answers that are kept, has an interview alone. */
export function keyLines(
  { keys }: TalkWords,
  interview: boolean,
  by: { back: string; overview: string; width?: number },
): string[] {
  const lines: [text: string, key: string][] = [
    [keys.back, by.back],
    [keys.help, "?"],
    ...(interview ? [[keys.jump, by.overview] as [string, string]] : []),
    [interview ? keys.stop : keys.leave, "Ctrl-C"],
  ];
  return [keys.intro, ...lines.map(([text, key]) => fillWords(text, { key: key.padEnd(by.width ?? 0) }))];
}
