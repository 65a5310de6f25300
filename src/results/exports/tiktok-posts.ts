import {
  type ColumnHeaders,
  type ExportFormat,
  englishColumns,
  onePerPost,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const likes: ColumnHeaders = {
  en: ["Total likes", "Likes"],
  es: ["Total de me gusta"],
  bg: ["Общо харесвания"],
};
const comments: ColumnHeaders = {
  en: ["Total comments", "Comments"],
  es: ["Total de comentarios"],
  bg: ["Общо коментари"],
};
const shares: ColumnHeaders = {
  en: ["Total shares", "Shares"],
  es: ["Total de veces compartido"],
  bg: ["Общо споделяния"],
};

const exportFormat: ExportFormat = {
  id: "tiktok-posts",
  name: "TikTok Studio, posts",
  platforms: ["tiktok"],
  rows: "post",
  date: { en: ["Post time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  otherColumns: englishColumns("Time", "Video title"),
  idColumn: {
    column: { en: ["Video link"], es: ["Enlace del vídeo"], bg: ["Връзка към видеоклипа"] },
    kind: "tiktok",
  },
  signatureColumns: [{ en: ["Video link"], es: ["Enlace del vídeo"], bg: ["Връзка към видеоклипа"] }],
  amounts: {
    "posts-published": onePerPost,
    views: singleColumn({
      en: ["Total views", "Video views"],
      es: ["Total de visualizaciones"],
      bg: ["Общо гледания"],
    }),
    likes: singleColumn(likes),
    comments: singleColumn(comments),
    shares: singleColumn(shares),
    saves: singleColumn({ en: ["Total favorites", "Add to Favorites"] }),
    interactions: { columns: [likes, comments, shares] },
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
