import { dateHeaders, type ExportFormat, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** The data of the chart, "Chart data.csv": the days of the videos that were chosen for the chart, and no others. */
const exportFormat: ExportFormat = {
  id: "youtube-chart",
  name: "YouTube Studio, data of the chart",
  platforms: ["youtube"],
  rows: "day",
  date: dateHeaders,
  signatureColumns: [
    { en: ["Video title"], es: ["Título del vídeo"], bg: ["Заглавие на видеоклипа"] },
    {
      en: ["Video publish time"],
      es: ["Hora de publicación del vídeo", "Fecha de publicación del vídeo"],
      bg: ["Час на публикуване на видеоклипа"],
    },
  ],
  refusal: "exportChartData",
  amounts: {},
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
