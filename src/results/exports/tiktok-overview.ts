import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const views: ColumnHeaders = {
  en: ["Video Views"],
  es: ["Visualizaciones de vídeo", "Visualizaciones de vídeos"],
  bg: ["Гледания на видеоклипове"],
};
const profileViews: ColumnHeaders = {
  en: ["Profile Views"],
  es: ["Visualizaciones de perfil", "Visualizaciones del perfil"],
  bg: ["Гледания на профила"],
};
const likes: ColumnHeaders = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: ColumnHeaders = { en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] };
const shares: ColumnHeaders = { en: ["Shares"], es: ["Compartidos", "Veces compartido"], bg: ["Споделяния"] };

/** Daily figures. Dates have no year: "August 31". */
const exportFormat: ExportFormat = {
  id: "tiktok-overview",
  name: "TikTok Studio, overview",
  platforms: ["tiktok"],
  rows: "day",
  date: dateHeaders,
  signatureColumns: [views, profileViews],
  // The overview of a business account has other columns.
  excludedColumns: [{ en: ["Reached audience"] }],
  amounts: {
    views: singleColumn(views),
    "profile-visits": singleColumn(profileViews),
    likes: singleColumn(likes),
    comments: singleColumn(comments),
    shares: singleColumn(shares),
    interactions: { columns: [likes, comments, shares] },
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
