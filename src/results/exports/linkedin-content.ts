import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  englishColumns,
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

/**
 * The sheet with daily figures. Dates are month first in every language; an explanation is above the headers.
 */
const exportFormat: ExportFormat = {
  id: "linkedin-content",
  name: "LinkedIn page, content",
  platforms: ["linkedin"],
  rows: "day",
  dateOrder: "mdy",
  date: dateHeaders,
  signatureColumns: [impressions],
  otherColumns: englishColumns("Impressions (organic)", "Impressions (sponsored)", "Engagement rate (total)"),
  sheet: /^Metrics$/i,
  clock: "utc",
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
    // LinkedIn's engagement rate uses the same figures and follows, which this sheet does not have.
    interactions: { columns: [clicks, reactions, comments, reposts] },
    likes: singleColumn(reactions),
    comments: singleColumn(comments),
    shares: singleColumn(reposts),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
