import { Option } from "commander";
import { languages } from "../i18n/languages.ts";

/**
 * Returns the option for a language.
 * @param description what the language applies to, for the help
 * @param placeholder the name of the value, for the help
 */
export function languageOption(description: string, placeholder: "language" | "tag" = "language"): Option {
  return new Option(`-l, --language <${placeholder}>`, description).choices(languages);
}
