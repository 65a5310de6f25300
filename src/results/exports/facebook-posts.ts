import { aPost, column, type ExportShape, readByOthers } from "../export-format.ts";

/** Posts of a page. Columns come and go by the month: only those that name a post are asked for. */
const shape: ExportShape = {
  id: "facebook-posts",
  name: "Meta Business Suite, posts of a Facebook page",
  platforms: ["facebook"],
  rows: "post",
  order: "mdy",
  date: { en: ["Publish time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  marks: [
    {
      en: ["Page ID", "Page name"],
      es: ["Identificador de la página", "Nombre de la página"],
      bg: ["ID на страницата", "Име на страницата"],
    },
  ],
  amounts: {
    "posts-published": aPost,
    views: column({ en: ["Views"], es: ["Visualizaciones"], bg: ["Преглеждания"] }),
    reach: column({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }),
    interactions: column({
      en: ["Reactions, Comments and Shares"],
      es: ["Reacciones, comentarios y veces que se compartió"],
      bg: ["Реакции, коментари и споделяния"],
    }),
    comments: column({ en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] }),
    shares: column({ en: ["Shares"], es: ["Veces que se compartió"], bg: ["Споделяния"] }),
  },
  documented: `${readByOthers} The Bulgarian names follow the words of the interface.`,
};

export default shape;
