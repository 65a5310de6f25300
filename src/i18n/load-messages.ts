import { messageModules } from "virtual:smplan/messages";
import type { Messages } from "../generated/messages.ts";
import { escapeControls } from "../platform/escape-controls.ts";
import { fallbackLanguage } from "./languages.ts";
import { type CompiledTree, messagesOf } from "./message.ts";

export { messageModules };

/** An area of messages that has English texts: a file in `src/i18n/messages/en`. */
export type MessageArea = keyof Messages;

/** Options for the values of messages. */
export interface MessageOptions {
  /**
   * "one-line" escapes control characters and line breaks of texts, for a line in a terminal. "as-is" is for texts
   * that are escaped later, such as documents. The default is "one-line".
   */
  values?: "one-line" | "as-is";
}

/**
 * Returns the texts of an area in a language. Texts that the language does not have are in English, and all
 * texts are if the language is not one of `languages`.
 */
export async function loadMessages<Area extends MessageArea>(
  area: Area,
  language: string,
  { values = "one-line" }: MessageOptions = {},
): Promise<Messages[Area]> {
  const load = messageModules[`${language}/${area}`] ?? messageModules[`${fallbackLanguage}/${area}`];
  if (!load) throw new Error(`there are no messages "${area}"`);
  const escapeValue = values === "one-line" ? escapeControls : (text: string): string => text;
  return messagesOf(
    (await load()).default as CompiledTree,
    language,
    escapeValue,
  ) as unknown as Messages[Area];
}
