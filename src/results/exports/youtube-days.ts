import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const watchTime: Heads = {
  en: ["Watch time (hours)"],
  es: ["Tiempo de visualización (horas)"],
  bg: ["Време на гледане (часове)"],
};
const likes: Heads = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: Heads = { en: ["Comments added"], es: ["Comentarios"], bg: ["Добавени коментари"] };
const shares: Heads = { en: ["Shares"], es: ["Compartidos"], bg: ["Споделяния"] };

/** The advanced mode by day. */
const shape: ExportShape = {
  id: "youtube-days",
  name: "YouTube Studio, channel by day",
  platforms: ["youtube"],
  rows: "day",
  date: dayHeads,
  marks: [watchTime],
  amounts: {
    views: column({ en: ["Views"], es: ["Visualizaciones"], bg: ["Показвания"] }),
    impressions: column({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    "watch-hours": column(watchTime),
    // Minutes, as durations are given in a plan.
    "watch time": column(watchTime, { times: 60 }),
    "net-followers": column({ en: ["Subscribers"], es: ["Suscriptores"], bg: ["Абонати"] }),
    likes: column(likes),
    comments: column(comments),
    shares: column(shares),
    interactions: { columns: [likes, comments, shares] },
  },
  documented: `${readByOthers} The Bulgarian names follow the words of the interface.`,
};

export default shape;
