import { aPost, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

/** Metricool tells what was paid for from what was not. */
const both = (name: string): Heads[] => [{ en: [`${name} (Organic)`] }, { en: [`${name} (Paid)`] }];

const shape: ExportShape = {
  id: "metricool-x",
  name: "Metricool, posts on X",
  platforms: ["x"],
  rows: "post",
  date: { en: ["Timestamp", "Date"] },
  marks: [{ en: ["Impressions (Organic)"] }, { en: ["Favorites (Organic)"] }],
  amounts: {
    "posts-published": aPost,
    impressions: { columns: both("Impressions") },
    likes: { columns: both("Favorites") },
    shares: { columns: both("Retweets") },
    comments: { columns: both("Replies") },
    interactions: { columns: [{ en: ["Engagement"] }] },
    "link-clicks": { columns: both("Link Clicks") },
    "profile-visits": { columns: both("Profile Clicks") },
    views: { columns: both("Video views") },
  },
  documented: readByOthers,
};

export default shape;
