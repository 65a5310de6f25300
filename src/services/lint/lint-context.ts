import { fallbackLanguage } from "../../i18n/languages.ts";
import { englishWording, loadWording, type Wording } from "../../i18n/message-formatter.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { RuleSettings } from "../../lint/rule-settings.ts";
import type { Judgement } from "../../lint/run-rules.ts";
import type { World } from "../../platform/runtime.ts";

interface Circumstances {
  /** The language of the findings; the environment's where nothing is said. */
  language?: string;
  /** The day on which plans are judged; today where nothing is said. */
  today?: string;
}

/** How plans are judged here and now, but for what each one's configuration decides. */
export async function circumstances(
  { language, today }: Circumstances,
  world: World,
): Promise<Omit<Judgement, keyof RuleSettings>> {
  const wording = await wordingIn(findingLanguage(language, world));
  return { today: today ?? todayOf(world), wording };
}

/** The day it is where the program runs, as year-month-day. */
export function todayOf(world: Pick<World, "now">): string {
  const now = world.now();
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** English is made only when there is something to say: a clean run, the usual one, is to be fast. */
async function wordingIn(language: string): Promise<() => Wording> {
  if (language === fallbackLanguage) return englishWording;
  const wording = await loadWording(language);
  return () => wording;
}
