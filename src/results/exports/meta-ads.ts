import { column, type ExportShape, readByOthers } from "../export-format.ts";

/** A report of the ads manager with a row for each day. */
const shape: ExportShape = {
  id: "meta-ads",
  name: "Meta Ads Manager, report by day",
  platforms: ["facebook", "instagram"],
  rows: "day",
  date: {
    en: ["Day", "Reporting starts"],
    es: ["Día", "Inicio del informe"],
    bg: ["Ден", "Начало на отчета"],
  },
  until: { en: ["Reporting ends"], es: ["Fin del informe"], bg: ["Край на отчета"] },
  marks: [{ en: ["Amount spent"], es: ["Importe gastado"], bg: ["Изразходвана сума"] }],
  amounts: {
    spend: column({ en: ["Amount spent"], es: ["Importe gastado"], bg: ["Изразходвана сума"] }),
    impressions: column({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    reach: column({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }, { over: "never" }),
    "link-clicks": column({
      en: ["Link clicks"],
      es: ["Clics en el enlace"],
      bg: ["Кликвания върху линка"],
    }),
    leads: column({ en: ["Leads"], es: ["Clientes potenciales"], bg: ["Потенциални клиенти"] }),
  },
  documented: `${readByOthers} The Bulgarian names follow the words of the interface.`,
};

export default shape;
