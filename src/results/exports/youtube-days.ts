import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const watchTime: ColumnHeaders = {
  en: ["Watch time (hours)"],
  es: ["Tiempo de visualización (horas)"],
  bg: ["Време на гледане (часове)"],
};
const likes: ColumnHeaders = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: ColumnHeaders = { en: ["Comments added"], es: ["Comentarios"], bg: ["Добавени коментари"] };
const shares: ColumnHeaders = { en: ["Shares"], es: ["Compartidos"], bg: ["Споделяния"] };

/** The advanced mode, by day. */
const exportFormat: ExportFormat = {
  id: "youtube-days",
  name: "YouTube Studio, channel by day",
  platforms: ["youtube"],
  rows: "day",
  date: dateHeaders,
  signatureColumns: [watchTime],
  excludedColumns: [
    { en: ["Content"], es: ["Contenido"], bg: ["Съдържание"] },
    { en: ["Video title"], es: ["Título del vídeo"], bg: ["Заглавие на видеоклипа"] },
  ],
  fileName: /Totals|Totales/,
  clock: "pacific",
  amounts: {
    views: singleColumn({ en: ["Views"], es: ["Visualizaciones"], bg: ["Показвания"] }),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    "watch-hours": singleColumn(watchTime),
    // In minutes, because durations in plans are in minutes.
    "watch time": singleColumn(watchTime, { factor: 60 }),
    "net-followers": singleColumn({ en: ["Subscribers"], es: ["Suscriptores"], bg: ["Абонати"] }),
    likes: singleColumn(likes),
    comments: singleColumn(comments),
    shares: singleColumn(shares),
    interactions: { columns: [likes, comments, shares] },
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
