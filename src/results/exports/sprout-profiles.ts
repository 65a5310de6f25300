import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";
import { networkNames } from "../network-names.ts";

/** One row for each day and profile of each network. */
const exportFormat: ExportFormat = {
  id: "sprout-profiles",
  name: "Sprout Social, profile performance",
  platforms: Object.keys(networkNames),
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Network", "Profile", "Impressions", "Engagements"),
  excludedColumns: englishColumns("Post ID"),
  otherColumns: englishColumns(
    "Audience Gained",
    "Engagement Rate (per Impression)",
    "Sent Messages (Total)",
  ),
  network: { column: { en: ["Network"] }, values: networkNames },
  account: { en: ["Profile"] },
  dateOrder: "mdy",
  amounts: {
    followers: singleColumn({ en: ["Audience"] }, { aggregation: "last" }),
    "net-followers": singleColumn({ en: ["Net Audience Growth"] }),
    impressions: singleColumn({ en: ["Impressions"] }),
    reach: singleColumn({ en: ["Reach"] }, { aggregation: "never" }),
    views: singleColumn({ en: ["Video Views"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
    likes: singleColumn({ en: ["Reactions"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Shares"] }),
    saves: singleColumn({ en: ["Saves"] }),
    "link-clicks": singleColumn({ en: ["Post Link Clicks"] }),
    "posts-published": singleColumn({ en: ["Published Posts (Total)", "Published Posts"] }),
  },
  provenance: "An export in github.com/connect-saurabh/ontario-airport; looked at on 2026-12-01.",
};

export default exportFormat;
