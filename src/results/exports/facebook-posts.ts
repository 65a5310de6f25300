import {
  type ExportFormat,
  englishColumns,
  onePerPost,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** Posts of a page. The columns change often, so only those that identify the page are required. */
const exportFormat: ExportFormat = {
  id: "facebook-posts",
  name: "Meta Business Suite, posts of a Facebook page",
  platforms: ["facebook"],
  rows: "post",
  dateOrder: "mdy",
  date: { en: ["Publish time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  account: { en: ["Page name"], es: ["Nombre de la página"], bg: ["Име на страницата"] },
  otherColumns: englishColumns(
    "Post ID",
    "Title",
    "Permalink",
    "Post type",
    "Date",
    "Description",
    "Duration (sec)",
  ),
  // The export of videos has a row for each video, but not for other posts.
  excludedColumns: englishColumns("Video asset ID"),
  signatureColumns: [
    {
      en: ["Page ID", "Page name"],
      es: ["Identificador de la página", "Nombre de la página"],
      bg: ["ID на страницата", "Име на страницата"],
    },
  ],
  amounts: {
    "posts-published": onePerPost,
    views: singleColumn({ en: ["Views"], es: ["Visualizaciones"], bg: ["Преглеждания"] }),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    reach: singleColumn({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }),
    interactions: singleColumn({
      en: ["Reactions, Comments and Shares"],
      es: ["Reacciones, comentarios y veces que se compartió"],
      bg: ["Реакции, коментари и споделяния"],
    }),
    likes: singleColumn({ en: ["Reactions"] }),
    "link-clicks": singleColumn({ en: ["Link Clicks", "Link clicks"] }),
    comments: singleColumn({ en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] }),
    shares: singleColumn({ en: ["Shares"], es: ["Veces que se compartió"], bg: ["Споделяния"] }),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
