import { type ColumnHeaders, dateHeaders, type ExportFormat, singleColumn } from "../export-format.ts";

const clicks: ColumnHeaders = { en: ["Clicks"], es: ["Clics"], bg: ["Кликвания"] };
const impressions: ColumnHeaders = { en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] };

/** The file "Dates.csv" or "Chart.csv" of the export of search results. The other files have no days. */
const exportFormat: ExportFormat = {
  id: "google-search-console",
  name: "Google Search Console, search results by day",
  rows: "day",
  date: dateHeaders,
  signatureColumns: [
    clicks,
    impressions,
    { en: ["CTR"], es: ["CTR"], bg: ["CTR"] },
    { en: ["Position"], es: ["Posición"], bg: ["Позиция"] },
  ],
  fileName: /(?:Dates|Chart|Fechas|Gráfico|Дати|Диаграма)\.csv$/i,
  clock: "pacific",
  amounts: { "link-clicks": singleColumn(clicks), impressions: singleColumn(impressions) },
  provenance:
    "Exports in github.com/ztokar/zechanah-seo-dashboard and github.com/kikeseoane/recambios-aspirador; looked at on 2026-12-01. The Bulgarian names follow the words of the interface.",
};

export default exportFormat;
