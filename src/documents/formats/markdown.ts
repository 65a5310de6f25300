import { escapeTexts } from "../../templating/escape-markdown.ts";
import { templateFor } from "../../templating/resolve-template.ts";
import { type DocumentFormat, startsWithMark } from "../document-format.ts";
import { anchors } from "../writers/markdown/heading-anchors.ts";
import { tidy } from "../writers/markdown/tidy-markdown.ts";
import { withDiagrams } from "../writers/mermaid/with-diagrams.ts";

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
