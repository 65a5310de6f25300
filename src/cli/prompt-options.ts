import { Option } from "commander";
import { languages } from "../i18n/languages.ts";

/** In which language to ask. */
export function languageOption(): Option {
  return new Option(
    "-l, --language <language>",
    "language of the questions; else that of the system",
  ).choices(languages);
}

/** To ask in lines alone. */
export function plainOption(): Option {
  return new Option("--plain", "numbered lists and no redrawing, for screen readers and simple terminals");
}
