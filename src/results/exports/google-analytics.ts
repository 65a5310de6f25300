import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const sessions: Heads = { en: ["Sessions"], es: ["Sesiones"], bg: ["Сесии"] };
const engaged: Heads = {
  en: ["Engaged sessions"],
  es: ["Sesiones con interacción"],
  bg: ["Сесии с ангажираност"],
};
const conversions: Heads = {
  en: ["Key events", "Conversions"],
  es: ["Eventos clave", "Conversiones"],
  bg: ["Ключови събития", "Реализации"],
};

/** The channel group of a session, by the names that reports have had for it. */
const group: Heads = {
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

/** The groups of Google's own grouping that are social networks. */
const social = { column: group, is: ["Organic Social", "Paid Social"] };

/** A report of Google Analytics 4 with the day as a dimension. */
const shape: ExportShape = {
  id: "google-analytics",
  name: "Google Analytics 4, report by day",
  rows: "day",
  date: dayHeads,
  marks: [sessions],
  covers: {
    from: /^#\s*(?:Start date|Fecha de inicio|Начална дата)\s*:\s*(\d{8})/,
    to: /^#\s*(?:End date|Fecha de finalización|Крайна дата)\s*:\s*(\d{8})/,
  },
  amounts: {
    "website-visits": column(sessions),
    sessions: column(sessions),
    "social-sessions": column(sessions, { where: social }),
    engaged: column(engaged),
    conversions: column(conversions),
  },
  documented: `${readByOthers} The groups of channels: https://support.google.com/analytics/answer/9756891. Bulgarian names follow the words of the interface.`,
};

export default shape;
