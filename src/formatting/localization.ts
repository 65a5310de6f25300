import type { Messages } from "../generated/messages.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import type { NamesById } from "../i18n/names-by-id.ts";

/** The texts of one language for the values of a plan. */
export interface Localization {
  /** The language of the texts. */
  language: string;
  words: Messages["documents"];
  /** The names of the values of enumerations. */
  valueNames: Messages["value-names"];
  metricNames: NamesById;
}

/** Loads the texts for the values of a plan in one of `languages`. */
export async function loadLocalization(language: string): Promise<Localization> {
  const [words, valueNames, metricNames] = await Promise.all([
    loadMessages("documents", language, { values: "as-is" }),
    loadMessages("value-names", language, { values: "as-is" }),
    loadMessages("metrics", language, { values: "as-is" }),
  ]);
  return { language, words, valueNames, metricNames };
}
