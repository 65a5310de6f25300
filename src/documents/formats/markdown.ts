import { escapeMarkdownTexts } from "../../templating/escape-markdown.ts";
import { resolveTemplate } from "../../templating/resolve-template.ts";
import { type DocumentFormat, hasGeneratorMark } from "../document-format.ts";
import { headingAnchors } from "../writers/markdown/heading-anchors.ts";
import { tidyMarkdown } from "../writers/markdown/tidy-markdown.ts";
import { withDiagrams } from "../writers/mermaid/with-diagrams.ts";

const mark = "<!-- Made by smplan from the plan; edits here are lost. -->";

/** A document for repositories and wikis, with Mermaid diagrams if `diagrams` is set. */
const markdown: DocumentFormat = {
  extension: "md",
  isOwnOutput: (content) => hasGeneratorMark(content, mark),
  async render(baseView, { customTemplates, diagrams }) {
    const { words, ...view } = diagrams ? withDiagrams(baseView) : baseView;
    const titles = [
      ...(view.summary ? [view.summary.title] : []),
      ...(view.post ? [words.glance] : []),
      ...view.sections.map(({ title }) => title),
    ];
    const contents = view.contents && headingAnchors(titles);
    const texts = escapeMarkdownTexts(view);
    const renderTemplate = await resolveTemplate("markdown/document", customTemplates);
    const text = renderTemplate({ ...texts, words, contents, mark });
    return tidyMarkdown(text);
  },
};

export default markdown;
