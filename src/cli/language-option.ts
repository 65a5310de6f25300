import { Option } from "commander";
import { languages } from "../i18n/languages.ts";

/** Returns the option for the language of a command. */
export function languageOption(): Option {
  return new Option("-l, --language <language>").choices(languages);
}
