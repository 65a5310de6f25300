import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

const exportFormat: ExportFormat = {
  id: "tiktok-viewers",
  name: "TikTok Studio, viewers",
  platforms: ["tiktok"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Total Viewers", "New Viewers", "Returning Viewers"),
  amounts: { reach: singleColumn({ en: ["Total Viewers"] }, { aggregation: "never" }) },
  provenance: "An export in github.com/htupycollabs-spec/Analytics; looked at on 2026-12-01.",
};

export default exportFormat;
