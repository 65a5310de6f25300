import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

const gained: ColumnHeaders = {
  en: ["Difference in followers from previous day"],
  es: ["Diferencia de seguidores respecto al día anterior"],
  bg: ["Разлика в последователите спрямо предния ден"],
};

const exportFormat: ExportFormat = {
  id: "tiktok-followers",
  name: "TikTok Studio, followers",
  platforms: ["tiktok"],
  rows: "day",
  date: dateHeaders,
  signatureColumns: [gained],
  amounts: {
    followers: singleColumn(
      { en: ["Followers"], es: ["Seguidores"], bg: ["Последователи"] },
      { aggregation: "last" },
    ),
    "net-followers": singleColumn(gained),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
