import { escapeTexts } from "../../tell/escape-markdown.ts";
import { templateOf } from "../../tell/templates.ts";
import type { ChangeFormat } from "../format.ts";

const mark = "<!-- Made by smplan diff; edits here are lost. -->";

/** For a pull request: sentences by parts of the plan, and tables of what was and is. */
const markdown: ChangeFormat = {
  extension: "md",
  made: (content) => new TextDecoder().decode(content.subarray(0, 200)).startsWith(mark),
  print({ words, ...report }) {
    const text = templateOf("markdown/changes")({ ...escapeTexts(report), words, mark });
    return `${text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  },
};

export default markdown;
