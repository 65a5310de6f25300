import { type ExportFormat, singleColumn, UNPUBLISHED_COLUMNS_NOTE } from "../export-format.ts";

/** Daily figures. X exports are in English only; a date is "Fri, Jun 5, 2026". */
const exportFormat: ExportFormat = {
  id: "x-overview",
  name: "X, account by day",
  platforms: ["x"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: [{ en: ["Unfollows"] }],
  amounts: {
    impressions: singleColumn({ en: ["Impressions"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
    likes: singleColumn({ en: ["Likes"] }),
    comments: singleColumn({ en: ["Replies"] }),
    shares: singleColumn({ en: ["Reposts"] }),
    saves: singleColumn({ en: ["Bookmarks"] }),
    "profile-visits": singleColumn({ en: ["Profile visits"] }),
    "posts-published": singleColumn({ en: ["Create Post"] }),
    views: singleColumn({ en: ["Video views"] }),
  },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
