import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const impressions: ColumnHeaders = {
  en: ["Impressions (total)"],
  es: ["Impresiones (totales)"],
  bg: ["Импресии (общо)"],
};
const clicks: ColumnHeaders = { en: ["Clicks (total)"], es: ["Clics (totales)"], bg: ["Кликвания (общо)"] };
const reactions: ColumnHeaders = {
  en: ["Reactions (total)"],
  es: ["Reacciones (total)"],
  bg: ["Реакции (общо)"],
};
const comments: ColumnHeaders = {
  en: ["Comments (total)"],
  es: ["Comentarios (totales)"],
  bg: ["Коментари (общо)"],
};
const reposts: ColumnHeaders = {
  en: ["Reposts (total)", "Shares (total)"],
  es: ["Veces compartido (total)"],
  bg: ["Споделяния (общо)"],
};

/** The sheet of days; LinkedIn writes its days the American way in every language, below a line that explains. */
const exportFormat: ExportFormat = {
  id: "linkedin-content",
  name: "LinkedIn page, content",
  platforms: ["linkedin"],
  rows: "day",
  dateOrder: "mdy",
  date: dateHeaders,
  signatureColumns: [impressions],
  amounts: {
    impressions: singleColumn(impressions),
    reach: singleColumn(
      {
        en: ["Unique impressions (organic)"],
        es: ["Impresiones únicas (orgánicas)"],
        bg: ["Уникални импресии (органични)"],
      },
      { aggregation: "never" },
    ),
    // What LinkedIn's own engagement rate is made of, but for follows, which the sheet does not have.
    interactions: { columns: [clicks, reactions, comments, reposts] },
    likes: singleColumn(reactions),
    comments: singleColumn(comments),
    shares: singleColumn(reposts),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
