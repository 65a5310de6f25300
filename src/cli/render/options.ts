import { type Command, Option } from "commander";
import { documentFormats } from "../../documents/index.ts";
import { type Look, papers, plainLook } from "../../documents/look.ts";
import { languages } from "../../locale/languages.ts";

/** What the person chose, as commander hands it over. */
export interface RenderOptions {
  format?: string;
  output?: string;
  language?: string;
  force?: boolean;
  paper?: Look["paper"];
  mermaid?: boolean;
}

/** The options that say what a document is like, whatever becomes of it. */
export function addLookOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "-l, --language <language>",
        "language of the headings, dates and numbers, whatever the plan's",
      ).choices(languages),
    )
    .addOption(new Option("--paper <size>", "size of the printed pages").choices(papers).default("a4"))
    .option("--no-mermaid", "leave the diagrams out of Markdown");
}

export function addFormatOption(command: Command): Command {
  return command.addOption(
    new Option(
      "-f, --format <name>",
      "kind of document; the ending of --output decides where it is not said, else markdown",
    ).choices(documentFormats),
  );
}

export function lookOf({ paper = plainLook.paper, mermaid = plainLook.diagrams }: RenderOptions): Look {
  return { paper, diagrams: mermaid };
}
