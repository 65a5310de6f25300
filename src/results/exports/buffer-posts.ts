import { type ExportFormat, englishColumns, onePerPost, singleColumn } from "../export-format.ts";
import { networkNames } from "../network-names.ts";

const exportFormat: ExportFormat = {
  id: "buffer-posts",
  name: "Buffer, posts",
  platforms: Object.keys(networkNames),
  rows: "post",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Update", "Service", "Service Link"),
  otherColumns: englishColumns("Type"),
  network: { column: { en: ["Service"] }, values: networkNames },
  amounts: {
    "posts-published": onePerPost,
    impressions: singleColumn({ en: ["Impressions"] }),
    reach: singleColumn({ en: ["Reach"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
    likes: singleColumn({ en: ["Likes"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Shares"] }),
    "link-clicks": singleColumn({ en: ["Clicks"] }),
  },
  provenance: "Columns that a test file of a program in a public repository has; looked at on 2026-12-01.",
};

export default exportFormat;
