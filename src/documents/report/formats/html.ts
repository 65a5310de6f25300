import { builtInTemplate } from "../../../templating/built-in-templates.ts";
import { htmlHelpers } from "../../charts/html-helpers.ts";
import { hasGeneratorMark } from "../../document-format.ts";
import { DEFAULT_THEME, themeNamed } from "../../theme/theme.ts";
import { themeCss } from "../../theme/theme-css.ts";
import type { ReportFormat } from "../report-format.ts";

const mark = '<meta name="generator" content="smplan report">';

/** A page with charts, to share: it needs no other file and no script. */
const html: ReportFormat = {
  extension: "html",
  isOwnOutput: (content) => hasGeneratorMark(content, mark),
  render(reports, { paper, theme = themeNamed(DEFAULT_THEME) }) {
    const [first] = reports;
    const several = reports.length > 1;
    return builtInTemplate(
      "html/performance",
      htmlHelpers,
    )({
      mark,
      paper,
      theme: themeCss(theme, several ? undefined : first?.accent),
      make: { headings: theme.headings },
      footer: '""',
      language: first?.language,
      pageTitle: several ? first?.words.all : first?.title,
      words: first?.words,
      several,
      reports: reports.map((report, index) => ({
        ...report,
        id: `plan-${index + 1}`,
        kpis: report.kpis.map((kpi) => ({ ...kpi, tone: kpi.state })),
      })),
    });
  },
};

export default html;
