import { aPost, column, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const likes: Heads = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: Heads = { en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] };
const shares: Heads = { en: ["Shares"], es: ["Veces que se compartió"], bg: ["Споделяния"] };
const saves: Heads = { en: ["Saves"], es: ["Veces que se guardó"], bg: ["Запазвания"] };

const shape: ExportShape = {
  id: "instagram-posts",
  name: "Meta Business Suite, posts of an Instagram account",
  platforms: ["instagram"],
  rows: "post",
  order: "mdy",
  date: { en: ["Publish time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  marks: [
    {
      en: ["Account username", "Saves"],
      es: ["Nombre de usuario de la cuenta", "Veces que se guardó"],
      bg: ["Потребителско име на акаунта", "Запазвания"],
    },
  ],
  amounts: {
    "posts-published": aPost,
    views: column({ en: ["Views"], es: ["Visualizaciones"], bg: ["Преглеждания"] }),
    reach: column({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }),
    likes: column(likes),
    comments: column(comments),
    shares: column(shares),
    saves: column(saves),
    interactions: { columns: [likes, comments, shares, saves] },
  },
  documented: `${readByOthers} The Bulgarian names follow the words of the interface.`,
};

export default shape;
