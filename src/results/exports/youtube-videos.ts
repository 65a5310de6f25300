import { type ExportFormat, onePerPost, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";
import youtubeDays from "./youtube-days.ts";

/** The table of videos in the advanced mode, "Table data.csv", which also has a row of totals. */
const { excludedColumns: _contentColumns, ...shared } = youtubeDays;

const exportFormat: ExportFormat = {
  ...shared,
  id: "youtube-videos",
  name: "YouTube Studio, videos",
  rows: "post",
  date: {
    en: ["Video publish time"],
    es: ["Hora de publicación del vídeo", "Fecha de publicación del vídeo"],
    bg: ["Час на публикуване на видеоклипа"],
  },
  fileName: /Table data|Datos de (?:la )?tabla/,
  // The data of the chart has a row for each day of a video.
  excludedColumns: [youtubeDays.date],
  signatureColumns: [{ en: ["Video title"], es: ["Título del vídeo"], bg: ["Заглавие на видеоклипа"] }],
  amounts: { "posts-published": onePerPost, ...youtubeDays.amounts },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
