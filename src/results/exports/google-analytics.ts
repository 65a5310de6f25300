import {
  type ColumnHeaders,
  dateHeaders,
  type ExportFormat,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** The patterns of the covered days in the comments above a table. */
export const coveredPeriod = {
  from: /^#\s*(?:Start date|Fecha de inicio|Начална дата)\s*:\s*(\d{8})/,
  to: /^#\s*(?:End date|Fecha de finalización|Крайна дата)\s*:\s*(\d{8})/,
};

const sessions: ColumnHeaders = { en: ["Sessions"], es: ["Sesiones"], bg: ["Сесии"] };
const engaged: ColumnHeaders = {
  en: ["Engaged sessions"],
  es: ["Sesiones con interacción"],
  bg: ["Сесии с ангажираност"],
};
const conversions: ColumnHeaders = {
  en: ["Key events", "Conversions"],
  es: ["Eventos clave", "Conversiones"],
  bg: ["Ключови събития", "Реализации"],
};

/** The channel group of a session, by all headers that reports have used for it. */
const group: ColumnHeaders = {
  en: [
    "Session default channel group",
    "Session primary channel group (Default Channel Group)",
    "Session primary channel group",
    "Default channel group",
  ],
  es: [
    "Grupo de canales predeterminado de la sesión",
    "Grupo de canales principal de la sesión (Grupo de canales predeterminado)",
  ],
  bg: ["Стандартна група канали на сесията"],
};

/** Google's default channel groups for social networks. */
const social = { column: group, is: ["Organic Social", "Paid Social"] };

/** A report of Google Analytics 4 with the date as a dimension. */
const exportFormat: ExportFormat = {
  id: "google-analytics",
  name: "Google Analytics 4, report by day",
  rows: "day",
  date: dateHeaders,
  signatureColumns: [sessions],
  clock: "account",
  coveredPeriod,
  amounts: {
    "website-visits": singleColumn(sessions),
    sessions: singleColumn(sessions),
    "social-sessions": singleColumn(sessions, { where: social }),
    engaged: singleColumn(engaged),
    conversions: singleColumn(conversions),
  },
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} The groups of channels: https://support.google.com/analytics/answer/9756891. Bulgarian names follow the words of the interface.`,
};

export default exportFormat;
