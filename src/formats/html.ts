import { loadMessages } from "../i18n/load-messages.ts";
import type { LintFormat } from "./format.ts";
import { reportPage } from "./html/report-page.ts";

const format: LintFormat = {
  description: "a report to look at in a browser",
  paths: "repository",
  async render(report) {
    return reportPage(report, await loadMessages("report", report.meta().language));
  },
};

export default format;
