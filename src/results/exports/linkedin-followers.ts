import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  englishColumns,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** The followers gained or lost on a day. The name is misleading: it is not the number of all followers. */
const gained: ColumnHeaders = {
  en: ["Total followers"],
  es: ["Total de seguidores"],
  bg: ["Общо последователи"],
};

const exportFormat: ExportFormat = {
  id: "linkedin-followers",
  name: "LinkedIn page, followers",
  platforms: ["linkedin"],
  rows: "day",
  dateOrder: "mdy",
  date: dateHeaders,
  signatureColumns: [
    { en: ["Organic followers"], es: ["Seguidores orgánicos"], bg: ["Органични последователи"] },
    gained,
  ],
  otherColumns: englishColumns("Sponsored followers", "Auto-invited followers"),
  sheet: /^New followers$/i,
  clock: "utc",
  amounts: { "net-followers": singleColumn(gained) },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
