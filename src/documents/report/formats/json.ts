import { stringifyJson } from "../../../platform/escape-controls.ts";
import type { ReportFormat } from "../report-format.ts";

/** The figures, and the texts in the language of the plan, for other programs. */
const json: ReportFormat = {
  extension: "json",
  isOwnOutput: (content) => new TextDecoder().decode(content.subarray(0, 200)).includes('"smplanReport"'),
  render(reports) {
    const plans = reports.map(({ words: _, summaryWords: _words, accent: __, kpis, ...report }) => ({
      ...report,
      kpis: kpis.map(({ figures, readings: _all, chart: _chart, ...texts }) => ({
        ...texts,
        ...figures,
        said: texts,
      })),
    }));
    return `${stringifyJson({ smplanReport: 1, plans }, 2)}\n`;
  },
};

export default json;
