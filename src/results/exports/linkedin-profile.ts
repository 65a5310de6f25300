import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

/** The sheet of engagement of a person's export, "AggregateAnalytics_Name_2026-06-01_2026-06-07.xlsx". */
const exportFormat: ExportFormat = {
  id: "linkedin-profile",
  name: "LinkedIn profile, engagement by day",
  platforms: ["linkedin"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Impressions", "Engagements"),
  sheet: /^ENGAGEMENT$/,
  fileName: /^(?:AggregateAnalytics|Content)_.*ENGAGEMENT/,
  needsName: true,
  amounts: {
    impressions: singleColumn({ en: ["Impressions"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
  },
  provenance:
    "Programs in public repositories that read the export describe its sheets; looked at on 2026-12-01. Dates follow the language of the profile.",
};

export default exportFormat;
