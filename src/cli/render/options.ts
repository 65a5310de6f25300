import { Option } from "commander";
import { documentAudiences, documentFormats, documentParts } from "../../documents/index.ts";
import { paperSizes } from "../../documents/theme/paper-size.ts";
import { DEFAULT_THEME, themes } from "../../documents/theme/theme.ts";
import { completeWith } from "../help/completion-values.ts";
import type { SmplanCommand } from "../help/smplan-command.ts";
import { invalidValue } from "../help/usage-error.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats } from "../option-parsers.ts";

/** Adds the options for the content and the style of a document. */
export function addDocumentOptions(command: SmplanCommand): SmplanCommand {
  return command
    .addOption(languageOption())
    .addOption(completeWith(new Option("--only <part>"), documentParts, allowRepeats(parseParts)))
    .addOption(new Option("--audience <audience>").choices(documentAudiences))
    .addOption(completeWith(new Option("--theme <name>"), [...themes.keys()]).default(DEFAULT_THEME))
    .option("--changes-since <revision>")
    .option("--cards")
    .option("--reference-doc <file>")
    .addOption(new Option("--paper <size>").choices(paperSizes).default("a4"))
    .option("--no-mermaid");
}

/** Adds the option for the format of a document. */
export function addFormatOption(command: SmplanCommand): SmplanCommand {
  return command.addOption(new Option("-f, --format <name>").choices(documentFormats));
}

function parseParts(text: string, earlier: string[] = []): string[] {
  const parts = text.split(",").map((part) => part.trim());
  for (const part of parts)
    if (!documentParts.includes(part)) throw invalidValue("unknownPart", { part, parts: documentParts });
  return [...earlier, ...parts];
}
