import { type ExportFormat, englishColumns, onePerPost, singleColumn } from "../export-format.ts";
import { networkNames } from "../network-names.ts";

const exportFormat: ExportFormat = {
  id: "sprout-posts",
  name: "Sprout Social, post performance",
  platforms: Object.keys(networkNames),
  rows: "post",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Network", "Profile", "Post ID", "Engagements"),
  otherColumns: englishColumns("Post Type", "Content Type", "Sent by", "Link", "Post"),
  network: { column: { en: ["Network"] }, values: networkNames },
  account: { en: ["Profile"] },
  dateOrder: "mdy",
  amounts: {
    "posts-published": onePerPost,
    impressions: singleColumn({ en: ["Impressions"] }),
    reach: singleColumn({ en: ["Reach"] }),
    views: singleColumn({ en: ["Video Views"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
    likes: singleColumn({ en: ["Reactions"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Shares"] }),
    saves: singleColumn({ en: ["Saves"] }),
    "link-clicks": singleColumn({ en: ["Post Link Clicks"] }),
  },
  provenance: "An export in github.com/connect-saurabh/ontario-airport; looked at on 2026-12-01.",
};

export default exportFormat;
