import {
  type ColumnHeaders,
  dateHeaders,
  type ExportAmount,
  type ExportFormat,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** The only column of figures; the title above the headers names the metric. */
const value: ColumnHeaders = { en: ["Primary"], es: ["Primary"], bg: ["Primary"] };

const metric = (title: ColumnHeaders, aggregation?: ExportAmount["aggregation"]): ExportAmount => ({
  columns: [value],
  title,
  ...(aggregation && { aggregation }),
});

/** Insights of a page or an account, one file per metric, in UTF-16 with "sep=," in the first line. */
const exportFormat: ExportFormat = {
  id: "meta-daily",
  name: "Meta Business Suite, insights by day",
  platforms: ["facebook", "instagram"],
  rows: "day",
  date: dateHeaders,
  signatureColumns: [value],
  amounts: {
    views: metric({ en: ["Views"], es: ["Visualizaciones"], bg: ["Преглеждания", "Показвания"] }),
    reach: metric(
      {
        en: ["Reach", "Facebook reach", "Instagram reach", "Viewers"],
        es: ["Alcance", "Alcance de Facebook", "Alcance de Instagram"],
        bg: ["Обхват", "Обхват във Facebook", "Обхват в Instagram"],
      },
      "never",
    ),
    interactions: metric({
      en: ["Content interactions", "Interactions"],
      es: ["Interacciones con el contenido", "Interacciones"],
      bg: ["Взаимодействия със съдържанието", "Взаимодействия"],
    }),
    "link-clicks": metric({
      en: ["Link clicks", "Facebook link clicks", "Instagram link clicks"],
      es: ["Clics en el enlace"],
      bg: ["Кликвания върху линка", "Кликвания върху връзката"],
    }),
    // Unfollows are not in the export, so net followers cannot be calculated.
    gained: metric({
      en: ["Follows", "Facebook follows", "Instagram follows"],
      es: ["Seguidores", "Seguidores de Facebook", "Seguidores de Instagram"],
      bg: ["Последвания", "Последвания във Facebook", "Последвания в Instagram"],
    }),
    "profile-visits": metric({
      en: ["Visits", "Facebook visits", "Instagram profile visits", "Facebook Page visits"],
      es: ["Visitas", "Visitas al perfil de Instagram"],
      bg: ["Посещения", "Посещения на профила в Instagram"],
    }),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
