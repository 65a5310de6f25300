import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const likes: Heads = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: Heads = { en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] };
const shares: Heads = { en: ["Shares"], es: ["Compartidos", "Veces compartido"], bg: ["Споделяния"] };

/** Days without a year: "August 31". */
const shape: ExportShape = {
  id: "tiktok-overview",
  name: "TikTok Studio, overview",
  platforms: ["tiktok"],
  rows: "day",
  date: dayHeads,
  marks: [
    {
      en: ["Video Views"],
      es: ["Visualizaciones de vídeo", "Visualizaciones de vídeos"],
      bg: ["Гледания на видеоклипове"],
    },
  ],
  amounts: {
    views: column({
      en: ["Video Views"],
      es: ["Visualizaciones de vídeo", "Visualizaciones de vídeos"],
      bg: ["Гледания на видеоклипове"],
    }),
    "profile-visits": column({
      en: ["Profile Views"],
      es: ["Visualizaciones de perfil", "Visualizaciones del perfil"],
      bg: ["Гледания на профила"],
    }),
    likes: column(likes),
    comments: column(comments),
    shares: column(shares),
    interactions: { columns: [likes, comments, shares] },
  },
  documented: `${readByOthers} Spanish and Bulgarian names follow the words of the interface.`,
};

export default shape;
