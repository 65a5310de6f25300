import { loadAdvice } from "../../locale/advice.ts";
import { loadWizardWords } from "../../locale/wizard.ts";
import type { Talker } from "../../wizard/asking.ts";
import type { World } from "../world.ts";
import { talkerFor } from "./talker.ts";
import { talkWordsOf } from "./words.ts";

/** Somebody to ask a single question of, in a language. */
export async function talkerHere(language: string, world: World): Promise<Talker> {
  const words = talkWordsOf(await loadWizardWords(language), await loadAdvice(language));
  return talkerFor(world, words, { interview: false });
}
