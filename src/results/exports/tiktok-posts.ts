import { aPost, column, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const likes: Heads = { en: ["Total likes", "Likes"], es: ["Total de me gusta"], bg: ["Общо харесвания"] };
const comments: Heads = {
  en: ["Total comments", "Comments"],
  es: ["Total de comentarios"],
  bg: ["Общо коментари"],
};
const shares: Heads = {
  en: ["Total shares", "Shares"],
  es: ["Total de veces compartido"],
  bg: ["Общо споделяния"],
};

const shape: ExportShape = {
  id: "tiktok-posts",
  name: "TikTok Studio, posts",
  platforms: ["tiktok"],
  rows: "post",
  date: { en: ["Post time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  marks: [{ en: ["Video link"], es: ["Enlace del vídeo"], bg: ["Връзка към видеоклипа"] }],
  amounts: {
    "posts-published": aPost,
    views: column({
      en: ["Total views"],
      es: ["Total de visualizaciones"],
      bg: ["Общо гледания"],
    }),
    likes: column(likes),
    comments: column(comments),
    shares: column(shares),
    interactions: { columns: [likes, comments, shares] },
  },
  documented: `${readByOthers} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default shape;
