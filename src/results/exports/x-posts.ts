import {
  type ExportFormat,
  englishColumns,
  onePerPost,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** Posts, in the current layout of X and in the former one of Twitter. */
const exportFormat: ExportFormat = {
  id: "x-posts",
  name: "X, posts",
  platforms: ["x"],
  rows: "post",
  date: { en: ["Date", "time"] },
  signatureColumns: [
    { en: ["Post text", "Tweet text"] },
    { en: ["Post id", "Tweet id"] },
    { en: ["Impressions"] },
  ],
  otherColumns: englishColumns(
    "Post Link",
    "Shares",
    "New follows",
    "Detail Expands",
    "Hashtag Clicks",
    "Permalink Clicks",
  ),
  amounts: {
    "posts-published": onePerPost,
    impressions: singleColumn({ en: ["Impressions"] }),
    interactions: singleColumn({ en: ["Engagements"] }),
    likes: singleColumn({ en: ["Likes", "Favorites"] }),
    comments: singleColumn({ en: ["Replies"] }),
    shares: singleColumn({ en: ["Reposts", "Retweets"] }),
    saves: singleColumn({ en: ["Bookmarks"] }),
    "link-clicks": singleColumn({ en: ["URL Clicks"] }),
    "profile-visits": singleColumn({ en: ["Profile visits", "User profile clicks"] }),
  },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
