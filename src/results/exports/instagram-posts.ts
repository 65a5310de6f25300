import {
  type ColumnHeaders,
  type ExportFormat,
  englishColumns,
  onePerPost,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const likes: ColumnHeaders = { en: ["Likes"], es: ["Me gusta"], bg: ["Харесвания"] };
const comments: ColumnHeaders = { en: ["Comments"], es: ["Comentarios"], bg: ["Коментари"] };
const shares: ColumnHeaders = { en: ["Shares"], es: ["Veces que se compartió"], bg: ["Споделяния"] };
const saves: ColumnHeaders = { en: ["Saves"], es: ["Veces que se guardó"], bg: ["Запазвания"] };

const exportFormat: ExportFormat = {
  id: "instagram-posts",
  name: "Meta Business Suite, posts of an Instagram account",
  platforms: ["instagram"],
  rows: "post",
  dateOrder: "mdy",
  date: { en: ["Publish time"], es: ["Hora de publicación"], bg: ["Час на публикуване"] },
  account: {
    en: ["Account username"],
    es: ["Nombre de usuario de la cuenta"],
    bg: ["Потребителско име на акаунта"],
  },
  otherColumns: englishColumns(
    "Post ID",
    "Account ID",
    "Account name",
    "Permalink",
    "Post type",
    "Date",
    "Description",
    "Duration (sec)",
    "Follows",
  ),
  signatureColumns: [
    {
      en: ["Account username", "Saves"],
      es: ["Nombre de usuario de la cuenta", "Veces que se guardó"],
      bg: ["Потребителско име на акаунта", "Запазвания"],
    },
  ],
  amounts: {
    "posts-published": onePerPost,
    views: singleColumn({ en: ["Views"], es: ["Visualizaciones"], bg: ["Преглеждания"] }),
    impressions: singleColumn({ en: ["Impressions"], es: ["Impresiones"], bg: ["Импресии"] }),
    reach: singleColumn({ en: ["Reach"], es: ["Alcance"], bg: ["Обхват"] }),
    likes: singleColumn(likes),
    comments: singleColumn(comments),
    shares: singleColumn(shares),
    saves: singleColumn(saves),
    interactions: { columns: [likes, comments, shares, saves] },
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
