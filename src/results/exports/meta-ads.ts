import { type ExportFormat, singleColumn, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** A report of Meta Ads Manager with one row per day. */
const exportFormat: ExportFormat = {
  id: "meta-ads",
  name: "Meta Ads Manager, report by day",
  platforms: ["facebook", "instagram"],
  rows: "day",
  date: {
    en: ["Day", "Reporting starts"],
    es: ["Día", "Inicio del informe"],
    bg: ["Ден", "Начало на отчета"],
  },
  endDate: { en: ["Reporting ends"], es: ["Fin del informe"], bg: ["Край на отчета"] },
  signatureColumns: [{ en: ["Amount spent"], es: ["Importe gastado"], bg: ["Изразходвана сума"] }],
  amounts: {
    spend: singleColumn({ en: ["Amount spent"], es: ["Importe gastado"], bg: ["Изразходвана сума"] }),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    reach: singleColumn({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }, { aggregation: "never" }),
    "link-clicks": singleColumn({
      en: ["Link clicks"],
      es: ["Clics en el enlace"],
      bg: ["Кликвания върху линка"],
    }),
    leads: singleColumn({ en: ["Leads"], es: ["Clientes potenciales"], bg: ["Потенциални клиенти"] }),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
