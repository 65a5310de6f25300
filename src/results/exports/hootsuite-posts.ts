import { type ExportFormat, englishColumns, onePerPost, singleColumn } from "../export-format.ts";
import { networkNames } from "../network-names.ts";

const exportFormat: ExportFormat = {
  id: "hootsuite-posts",
  name: "Hootsuite, post performance",
  platforms: Object.keys(networkNames),
  rows: "post",
  date: { en: ["Date (GMT)", "Date"] },
  signatureColumns: englishColumns("Post ID", "Post Message", "Social Network"),
  otherColumns: englishColumns("Post Permalink", "Post Type"),
  network: { column: { en: ["Social Network"] }, values: networkNames },
  account: { en: ["Social Profile", "Profile"] },
  dateOrder: "mdy",
  clock: "utc",
  amounts: {
    "posts-published": onePerPost,
    impressions: singleColumn({ en: ["Impressions"] }),
    reach: singleColumn({ en: ["Reach"] }),
    views: singleColumn({ en: ["Video Views"] }),
    interactions: singleColumn({ en: ["Engagement"] }),
    likes: singleColumn({ en: ["Likes"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Shares"] }),
    "link-clicks": singleColumn({ en: ["Post Link Clicks"] }),
  },
  provenance: "Columns that a test file of a program in a public repository has; looked at on 2026-12-01.",
};

export default exportFormat;
