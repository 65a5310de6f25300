import { builtInTemplate } from "../../../templating/built-in-templates.ts";
import { escapeMarkdownTexts } from "../../../templating/escape-markdown.ts";
import { hasGeneratorMark } from "../../document-format.ts";
import { tidyMarkdown } from "../../writers/markdown/tidy-markdown.ts";
import type { ReportFormat } from "../report-format.ts";
import { sparkline } from "../sparkline.ts";

const mark = "<!-- Made by smplan report; edits here are lost. -->";

/** A report for pull requests, wikis and emails. */
const markdown: ReportFormat = {
  extension: "md",
  isOwnOutput: (content) => hasGeneratorMark(content, mark),
  render(reports) {
    const renderTemplate = builtInTemplate("markdown/performance");
    const texts = reports.map(({ words, summaryWords, ...report }) => ({
      ...escapeMarkdownTexts(report),
      words,
      summaryWords,
      kpis: report.kpis.map(({ readings, chart: _, figures: __, ...kpi }) => ({
        ...escapeMarkdownTexts(kpi),
        way: sparkline(readings),
      })),
    }));
    return tidyMarkdown(
      renderTemplate({ mark, several: reports.length > 1, reports: texts, words: reports[0]?.words }),
    );
  },
};

export default markdown;
