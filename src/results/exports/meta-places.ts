import { type ExportFormat, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** The audience by cities and countries: the headers are names of places, so only the title is known. */
const exportFormat: ExportFormat = {
  id: "meta-places",
  name: "Meta Business Suite, audience by place",
  platforms: ["facebook", "instagram"],
  rows: "period",
  date: {},
  signatureColumns: [
    {
      en: ["Top cities", "Top countries"],
      es: ["Ciudades principales", "Países principales"],
      bg: ["Най-чести градове", "Най-чести държави"],
    },
  ],
  refusal: "exportNoDays",
  amounts: {},
  provenance: `${UNPUBLISHED_COLUMNS_NOTE} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default exportFormat;
