import { builtInTemplate } from "../../templating/built-in-templates.ts";
import { escapeMarkdownTexts } from "../../templating/escape-markdown.ts";
import type { DiffFormat } from "../diff-format.ts";

const mark = "<!-- Made by smplan diff; edits here are lost. -->";

/** Markdown for a pull request: sentences by section, and tables with the values before and after. */
const markdown: DiffFormat = {
  extension: "md",
  isOwnOutput: (content) => new TextDecoder().decode(content.subarray(0, 200)).startsWith(mark),
  render({ words, ...report }) {
    const text = builtInTemplate("markdown/changes")({ ...escapeMarkdownTexts(report), words, mark });
    return `${text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  },
};

export default markdown;
