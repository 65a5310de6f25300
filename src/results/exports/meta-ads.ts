import {
  type ColumnHeaders,
  type ExportFormat,
  englishColumns,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const spent: ColumnHeaders = { en: ["Amount spent"], es: ["Importe gastado"], bg: ["Изразходвана сума"] };

/** The column of the day in reports by day, which other reports do not have. */
export const dayColumn: ColumnHeaders = { en: ["Day"], es: ["Día"], bg: ["Ден"] };

/** A report of Meta Ads Manager: each row covers the days from the start to the end of the report or of its part. */
const exportFormat: ExportFormat = {
  id: "meta-ads",
  name: "Meta Ads Manager, report by period",
  platforms: ["facebook", "instagram"],
  rows: "day",
  date: { en: ["Reporting starts"], es: ["Inicio del informe"], bg: ["Начало на отчета"] },
  endDate: { en: ["Reporting ends"], es: ["Fin del informe"], bg: ["Край на отчета"] },
  signatureColumns: [spent],
  excludedColumns: [dayColumn],
  network: {
    column: { en: ["Platform"], es: ["Plataforma"], bg: ["Платформа"] },
    values: { facebook: ["facebook"], instagram: ["instagram"] },
  },
  // A report of these parts begins with a row of totals, which has no names.
  nameColumns: [
    { en: ["Campaign name"], es: ["Nombre de la campaña"], bg: ["Име на кампанията"] },
    { en: ["Ad set name"], es: ["Nombre del conjunto de anuncios"], bg: ["Име на рекламния набор"] },
    { en: ["Ad name"], es: ["Nombre del anuncio"], bg: ["Име на рекламата"] },
    { en: ["Region"], es: ["Región"], bg: ["Регион"] },
    { en: ["Country"], es: ["País"], bg: ["Държава"] },
    ...englishColumns("Age", "Gender", "Placement", "Impression device"),
  ],
  clock: "account",
  amounts: {
    spend: singleColumn(spent),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    reach: singleColumn({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }, { aggregation: "never" }),
    "link-clicks": singleColumn({
      en: ["Link clicks"],
      es: ["Clics en el enlace"],
      bg: ["Кликвания върху линка"],
    }),
    leads: singleColumn({ en: ["Leads"], es: ["Clientes potenciales"], bg: ["Потенциални клиенти"] }),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The row of totals without names: github.com/marko7bub/Bubniak_Thesis. The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
