import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

const exportFormat: ExportFormat = {
  id: "pinterest-ads",
  name: "Pinterest Ads, report by day",
  platforms: ["pinterest"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Spend in account currency", "Impressions", "Outbound clicks"),
  otherColumns: englishColumns("Pin clicks", "CTR", "eCPC", "Checkouts"),
  nameColumns: englishColumns("Campaign name", "Ad group name"),
  clock: "utc",
  amounts: {
    spend: singleColumn({ en: ["Spend in account currency"] }),
    impressions: singleColumn({ en: ["Impressions"] }),
    "link-clicks": singleColumn({ en: ["Outbound clicks"] }),
    conversions: singleColumn({ en: ["Total conversions"] }),
  },
  provenance: "Columns that a test file of a program in a public repository has; looked at on 2026-12-01.",
};

export default exportFormat;
