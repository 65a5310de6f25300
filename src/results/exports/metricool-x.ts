import {
  type ColumnHeaders,
  type ExportFormat,
  onePerPost,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** Metricool has separate columns for organic and paid figures; this returns both. */
const both = (name: string): ColumnHeaders[] => [{ en: [`${name} (Organic)`] }, { en: [`${name} (Paid)`] }];

const exportFormat: ExportFormat = {
  id: "metricool-x",
  name: "Metricool, posts on X",
  platforms: ["x"],
  rows: "post",
  date: { en: ["Timestamp", "Date"] },
  signatureColumns: [{ en: ["Impressions (Organic)"] }, { en: ["Favorites (Organic)"] }],
  amounts: {
    "posts-published": onePerPost,
    impressions: { columns: both("Impressions") },
    likes: { columns: both("Favorites") },
    shares: { columns: both("Retweets") },
    comments: { columns: both("Replies") },
    interactions: { columns: [{ en: ["Engagement"] }] },
    "link-clicks": { columns: both("Link Clicks") },
    "profile-visits": { columns: both("Profile Clicks") },
    views: { columns: both("Video views") },
  },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
