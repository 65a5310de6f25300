import { loadReportWords } from "../i18n/report.ts";
import type { Format } from "./format.ts";
import { page } from "./html/report-page.ts";

const format: Format = {
  summary: "a report to look at in a browser",
  paths: "repository",
  async print(report) {
    return page(report, await loadReportWords(report.circumstances().language));
  },
};

export default format;
