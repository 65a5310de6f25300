import english from "virtual:smplan/messages/en/failures";
import type { Messages } from "../generated/messages.ts";
import { messageModules } from "./load-messages.ts";
import type { CompiledMessage, Message } from "./message.ts";

/** The ids of error messages, and of texts that are only inserted into them. */
export type ErrorId = keyof Messages["failures"];

/** The texts of an error: what is wrong, and how to fix it. */
interface ErrorText {
  message: string | CompiledMessage;
  remedy?: string | CompiledMessage;
}

/** The texts of errors by id. */
export type ErrorTexts = Readonly<Record<string, ErrorText>>;

type PlaceholdersOf<Text> = Text extends Message<infer Values> ? keyof Values : never;

/** The names of the placeholders in the texts of an error. */
export type ErrorPlaceholders<Id extends ErrorId> = {
  [Part in keyof Messages["failures"][Id]]: PlaceholdersOf<Messages["failures"][Id][Part]>;
}[keyof Messages["failures"][Id]];

/** The English texts of all errors. They are always loaded, because `Error.message` is in English. */
export const englishErrors = english as unknown as ErrorTexts;

/** Returns the texts of errors in a language; in English if it is not one of `languages`. */
export async function loadErrorTexts(language: string): Promise<ErrorTexts> {
  const load = messageModules[`${language}/failures`];
  return load ? ((await load()).default as unknown as ErrorTexts) : englishErrors;
}
