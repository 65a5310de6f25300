import type { ColumnHeaders, ExportFormat } from "../export-format.ts";
import googleAnalytics from "./google-analytics.ts";

/** The parts into which a report divides sessions; each session belongs to one of them. */
const part: ColumnHeaders = {
  en: [
    "Session default channel group",
    "Session primary channel group (Default Channel Group)",
    "Session primary channel group",
    "Session source / medium",
    "Session source",
    "Session medium",
    "Session campaign",
    "Landing page",
    "Landing page + query string",
  ],
  es: [
    "Grupo de canales predeterminado de la sesión",
    "Grupo de canales principal de la sesión (Grupo de canales predeterminado)",
    "Fuente/medio de la sesión",
    "Página de destino",
  ],
  bg: ["Стандартна група канали на сесията"],
};

/** A report without days: the totals of the period in the comments above it, by channel or landing page. */
const exportFormat: ExportFormat = {
  ...googleAnalytics,
  id: "google-analytics-period",
  name: "Google Analytics 4, totals of a period",
  rows: "period",
  date: {},
  signatureColumns: [...(googleAnalytics.signatureColumns ?? []), part],
  excludedColumns: [googleAnalytics.date],
  nameColumns: [part],
};

export default exportFormat;
