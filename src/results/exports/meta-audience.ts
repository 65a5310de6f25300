import { type ExportFormat, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** The audience by age, gender and place: shares of today's followers, without days. */
const exportFormat: ExportFormat = {
  id: "meta-audience",
  name: "Meta Business Suite, audience",
  platforms: ["facebook", "instagram"],
  rows: "period",
  date: {},
  signatureColumns: [
    { en: ["Women"], es: ["Mujeres"], bg: ["Жени"] },
    { en: ["Men"], es: ["Hombres"], bg: ["Мъже"] },
  ],
  refusal: "exportNoDays",
  amounts: {},
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
