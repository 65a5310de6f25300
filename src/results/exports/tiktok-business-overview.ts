import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";

/** The overview of a business account, with years and more columns than in TikTok Studio. */
const exportFormat: ExportFormat = {
  id: "tiktok-business-overview",
  name: "TikTok Business Suite, overview",
  platforms: ["tiktok"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Video views", "Reached audience", "Profile views"),
  otherColumns: englishColumns("Phone number clicks", "New followers", "Lost followers"),
  amounts: {
    views: singleColumn({ en: ["Video views"] }),
    reach: singleColumn({ en: ["Reached audience"] }, { aggregation: "never" }),
    "profile-visits": singleColumn({ en: ["Profile views"] }),
    likes: singleColumn({ en: ["Likes"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Shares"] }),
    interactions: { columns: englishColumns("Likes", "Comments", "Shares") },
    leads: singleColumn({ en: ["Leads submission"] }),
    "net-followers": singleColumn({ en: ["Net growth"] }),
  },
  provenance: "An export in github.com/vsbperoto/vintage-analytics-dashboard; looked at on 2026-12-01.",
};

export default exportFormat;
