import { loadAdvice } from "../i18n/advice.ts";
import { loadWizardWords } from "../i18n/wizard.ts";
import type { World } from "../platform/runtime.ts";
import type { Talker } from "../wizard/prompter.ts";
import { talkerFor } from "./create-prompter.ts";
import { talkWordsOf } from "./prompt-words.ts";

/** Somebody to ask a single question of, in a language. */
export async function talkerHere(language: string, world: World): Promise<Talker> {
  const words = talkWordsOf(await loadWizardWords(language), await loadAdvice(language));
  return talkerFor(world, words, { interview: false });
}
