import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  englishColumns,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const pageViews: ColumnHeaders = {
  en: ["Total page views (total)"],
  es: ["Visualizaciones de la página en total (total)"],
  bg: ["Общо прегледи на страницата (общо)"],
};

const exportFormat: ExportFormat = {
  id: "linkedin-visitors",
  name: "LinkedIn page, visitors",
  platforms: ["linkedin"],
  rows: "day",
  dateOrder: "mdy",
  date: dateHeaders,
  signatureColumns: [pageViews],
  otherColumns: englishColumns(
    "Overview page views (desktop)",
    "Overview page views (mobile)",
    "Total page views (desktop)",
    "Total page views (mobile)",
    "Total unique visitors (total)",
  ),
  sheet: /^Visitor metrics$/i,
  clock: "utc",
  amounts: { "profile-visits": singleColumn(pageViews) },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
