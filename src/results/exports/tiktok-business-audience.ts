import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

const exportFormat: ExportFormat = {
  id: "tiktok-business-audience",
  name: "TikTok Business Suite, audience",
  platforms: ["tiktok"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Total followers", "Reached audience", "Engaged audience"),
  amounts: {
    followers: singleColumn({ en: ["Total followers"] }, { aggregation: "last" }),
    reach: singleColumn({ en: ["Reached audience"] }, { aggregation: "never" }),
    gained: singleColumn({ en: ["New followers"] }),
  },
  provenance: "An export in github.com/vsbperoto/vintage-analytics-dashboard; looked at on 2026-12-01.",
};

export default exportFormat;
