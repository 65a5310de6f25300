import { type Command, InvalidArgumentError, Option } from "commander";
import { documentAudiences, documentFormats, documentParts } from "../../documents/index.ts";
import { paperSizes } from "../../documents/theme/paper-size.ts";
import { DEFAULT_THEME, themes } from "../../documents/theme/theme.ts";
import { languageOption } from "../language-option.ts";
import { allowRepeats } from "../option-parsers.ts";

const themeHelp = [...themes].map(([name, { description }]) => `"${name}" (${description})`).join(", ");

/** Adds the options for the content and the style of a document. */
export function addDocumentOptions(command: Command): Command {
  return command
    .addOption(languageOption("language of the headings, dates and numbers, whatever the plan's"))
    .addOption(
      new Option(
        "--only <part>",
        `print these parts alone, several with commas: ${documentParts.join(", ")}`,
      ).argParser(allowRepeats(parseParts)),
    )
    .addOption(
      new Option(
        "--audience <who>",
        "leave out what is not theirs: for the public contacts, budgets, accounts and all that is internal; for the board day-to-day detail; for the team what people are paid",
      ).choices(documentAudiences),
    )
    .option(
      "--theme <name>",
      `fonts and colors: ${themeHelp}; or a file of your own, as in ./our-theme.yaml`,
      DEFAULT_THEME,
    )
    .option("--changes-since <revision>", "mark what changed since a revision of git, such as HEAD~1 or v1.0")
    .option("--cards", "print the crisis manual as a card for each person (HTML and PDF)")
    .option(
      "--reference-doc <file>",
      "take styles, page margins, header and footer of a DOCX from this Word document of yours",
    )
    .addOption(new Option("--paper <size>", "size of the printed pages").choices(paperSizes).default("a4"))
    .option("--no-mermaid", "leave the diagrams out of Markdown");
}

/** Adds the option for the format of a document. */
export function addFormatOption(command: Command): Command {
  return command.addOption(
    new Option(
      "-f, --format <name>",
      "kind of document; the ending of --output decides where it is not said, else markdown",
    ).choices(documentFormats),
  );
}

function parseParts(text: string, earlier: string[] = []): string[] {
  const parts = text.split(",").map((part) => part.trim());
  for (const part of parts)
    if (!documentParts.includes(part))
      throw new InvalidArgumentError(
        `There is no part "${part}". The parts are ${documentParts.join(", ")}.`,
      );
  return [...earlier, ...parts];
}
