import { templateOf } from "../../../templating/built-in-templates.ts";
import { escapeTexts } from "../../../templating/escape-markdown.ts";
import { startsWithMark } from "../../document-format.ts";
import { tidy } from "../../writers/markdown/tidy-markdown.ts";
import type { ReportFormat } from "../report-format.ts";
import { sparkline } from "../sparkline.ts";

const mark = "<!-- Made by smplan report; edits here are lost. -->";

/** For pull requests, wikis and mails. */
const markdown: ReportFormat = {
  extension: "md",
  made: (content) => startsWithMark(content, mark),
  print(reports) {
    const print = templateOf("markdown/performance");
    const texts = reports.map(({ words, ...report }) => ({
      ...escapeTexts(report),
      words,
      kpis: report.kpis.map(({ readings, chart: _, figures: __, ...kpi }) => ({
        ...escapeTexts(kpi),
        way: sparkline(readings),
      })),
    }));
    return tidy(print({ mark, several: reports.length > 1, reports: texts, words: reports[0]?.words }));
  },
};

export default markdown;
