import { Option } from "commander";
import { languages } from "../i18n/languages.ts";

/** Returns the option for the language of the questions. */
export function languageOption(): Option {
  return new Option(
    "-l, --language <language>",
    "language of the questions; else that of the system",
  ).choices(languages);
}

/** Returns the option for prompts without redrawing. */
export function plainOption(): Option {
  return new Option("--plain", "numbered lists and no redrawing, for screen readers and simple terminals");
}
