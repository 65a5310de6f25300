import { type ColumnHeaders, type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

const cost: ColumnHeaders = { en: ["Cost"], es: ["Coste", "Costo"] };
const clicks: ColumnHeaders = { en: ["Clicks"], es: ["Clics"] };

const exportFormat: ExportFormat = {
  id: "google-ads",
  name: "Google Ads, report by day",
  rows: "day",
  date: { en: ["Day", "Date"], es: ["Día", "Fecha"] },
  signatureColumns: [cost, clicks],
  excludedColumns: englishColumns("Hour", "Spend in account currency", "Position"),
  otherColumns: [
    ...englishColumns("Avg. CPC", "CTR", "Currency code", "Campaign", "Ad group"),
    { es: ["CPC medio", "Campaña"] },
  ],
  nameColumns: [
    { en: ["Campaign"], es: ["Campaña"] },
    { en: ["Ad group"], es: ["Grupo de anuncios"] },
  ],
  clock: "account",
  amounts: {
    spend: singleColumn(cost),
    impressions: singleColumn({ en: ["Impressions", "Impr."], es: ["Impresiones", "Impr."] }),
    "link-clicks": singleColumn(clicks),
    conversions: singleColumn({ en: ["Conversions"], es: ["Conversiones"] }),
  },
  provenance:
    "Exports in github.com/londonclean01-site/site; looked at on 2026-12-01. Spanish names follow the words of the interface.",
};

export default exportFormat;
