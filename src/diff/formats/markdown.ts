import { templateOf } from "../../templating/built-in-templates.ts";
import { escapeTexts } from "../../templating/escape-markdown.ts";
import type { ChangeFormat } from "../diff-format.ts";

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
