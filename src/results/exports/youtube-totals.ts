import { dateHeaders, type ExportFormat, singleColumn, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** The line of the chart, "Totals.csv": the days, and the one figure that was chosen. */
const exportFormat: ExportFormat = {
  id: "youtube-totals",
  name: "YouTube Studio, totals by day",
  platforms: ["youtube"],
  rows: "day",
  date: dateHeaders,
  maxColumns: 2,
  fileName: /(?:^|[/ _-])(?:Totals|Totales)(?: \(\d+\))?\.csv$/i,
  needsName: true,
  clock: "pacific",
  signatureColumns: [
    {
      en: ["Views", "Watch time (hours)", "Subscribers", "Impressions", "Likes"],
      es: ["Visualizaciones", "Tiempo de visualización (horas)", "Suscriptores", "Impresiones", "Me gusta"],
      bg: ["Показвания", "Време на гледане (часове)", "Абонати", "Импресии", "Харесвания"],
    },
  ],
  amounts: {
    views: singleColumn({ en: ["Views"], es: ["Visualizaciones"], bg: ["Показвания"] }),
    "watch-hours": singleColumn({
      en: ["Watch time (hours)"],
      es: ["Tiempo de visualización (horas)"],
      bg: ["Време на гледане (часове)"],
    }),
    "net-followers": singleColumn({ en: ["Subscribers"], es: ["Suscriptores"], bg: ["Абонати"] }),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    likes: singleColumn({ en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] }),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
