import type { AdviceWords } from "../../locale/advice.ts";
import type { WizardWords } from "../../locale/wizard.ts";

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
