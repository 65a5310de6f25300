import type { ColumnHeaders, ExportFormat } from "../export-format.ts";
import googleAnalytics from "./google-analytics.ts";

const dayNumber: ColumnHeaders = { en: ["Nth day"], es: ["Día N"], bg: ["Пореден ден"] };

/** The line of a chart, which counts the days from the first one of the period above it. */
const exportFormat: ExportFormat = {
  ...googleAnalytics,
  id: "google-analytics-counted",
  name: "Google Analytics 4, chart by day",
  date: dayNumber,
  dayNumber,
  signatureColumns: [dayNumber],
  provenance: `${googleAnalytics.provenance} Counted days: github.com/uttamdangi/web-analitics and github.com/williamm6891/Actividad_1; the Bulgarian name is translated.`,
};

export default exportFormat;
