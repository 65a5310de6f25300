import {
  type ExportFormat,
  englishColumns,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** Daily figures. X exports are in English only; a date is "Fri, Jun 5, 2026". */
const exportFormat: ExportFormat = {
  id: "x-overview",
  name: "X, account by day",
  platforms: ["x"],
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Impressions", "New follows", "Unfollows"),
  otherColumns: englishColumns("Shares", "Media views"),
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
    gained: singleColumn({ en: ["New follows"] }),
    lost: singleColumn({ en: ["Unfollows"] }),
  },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
