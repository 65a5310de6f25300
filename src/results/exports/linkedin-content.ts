import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const impressions: Heads = {
  en: ["Impressions (total)"],
  es: ["Impresiones (totales)"],
  bg: ["Импресии (общо)"],
};
const clicks: Heads = { en: ["Clicks (total)"], es: ["Clics (totales)"], bg: ["Кликвания (общо)"] };
const reactions: Heads = { en: ["Reactions (total)"], es: ["Reacciones (total)"], bg: ["Реакции (общо)"] };
const comments: Heads = {
  en: ["Comments (total)"],
  es: ["Comentarios (totales)"],
  bg: ["Коментари (общо)"],
};
const reposts: Heads = {
  en: ["Reposts (total)", "Shares (total)"],
  es: ["Veces compartido (total)"],
  bg: ["Споделяния (общо)"],
};

/** The sheet of days; LinkedIn writes its days the American way in every language, below a line that explains. */
const shape: ExportShape = {
  id: "linkedin-content",
  name: "LinkedIn page, content",
  platforms: ["linkedin"],
  rows: "day",
  order: "mdy",
  date: dayHeads,
  marks: [impressions],
  amounts: {
    impressions: column(impressions),
    reach: column(
      {
        en: ["Unique impressions (organic)"],
        es: ["Impresiones únicas (orgánicas)"],
        bg: ["Уникални импресии (органични)"],
      },
      { over: "never" },
    ),
    // What LinkedIn's own engagement rate is made of, but for follows, which the sheet does not have.
    interactions: { columns: [clicks, reactions, comments, reposts] },
    likes: column(reactions),
    comments: column(comments),
    shares: column(reposts),
  },
  documented: `${readByOthers} The Bulgarian names are translated, no sample was seen.`,
};

export default shape;
