import { escapeTexts } from "../../tell/escape-markdown.ts";
import { templateFor } from "../../tell/template-for.ts";
import { type DocumentFormat, startsWithMark } from "../format.ts";
import { anchors } from "../markdown/anchors.ts";
import { withDiagrams } from "../mermaid/diagrams.ts";

const mark = "<!-- Made by smplan from the plan; edits here are lost. -->";

const markdown: DocumentFormat = {
  extension: "md",
  made: (content) => startsWithMark(content, mark),
  async render(given, { own, diagrams }) {
    const { words, ...view } = diagrams ? withDiagrams(given) : given;
    const titles = [
      ...(view.summary ? [view.summary.title] : []),
      ...(view.post ? [words.glance] : []),
      ...view.sections.map(({ title }) => title),
    ];
    const contents = view.contents && anchors(titles);
    const texts = escapeTexts(view);
    const print = await templateFor("markdown/document", own);
    const text = print({ ...texts, words, contents, mark });
    return tidy(text);
  },
};

export default markdown;

/** What templates leave behind: spaces at the ends of lines, several blank lines, two spaces in an empty cell. */
function tidy(text: string): string {
  const lines = text.replace(/[^\S\n]+$/gm, "").replace(/\| {2,}(?=\|)/g, "| ");
  return `${lines.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
