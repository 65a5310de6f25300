import {
  type ExportFormat,
  englishColumns,
  onePerPost,
  singleColumn,
  UNPUBLISHED_COLUMNS_NOTE,
} from "../export-format.ts";

/** The sheet "All posts" of the export of a page's content. */
const exportFormat: ExportFormat = {
  id: "linkedin-posts",
  name: "LinkedIn page, all posts",
  platforms: ["linkedin"],
  rows: "post",
  dateOrder: "mdy",
  date: { en: ["Created date"] },
  signatureColumns: englishColumns("Post link", "Impressions", "Engagement rate"),
  otherColumns: englishColumns(
    "Post title",
    "Post type",
    "Campaign name",
    "Posted by",
    "Follows",
    "Content Type",
  ),
  sheet: /^All posts$/i,
  clock: "utc",
  amounts: {
    "posts-published": onePerPost,
    impressions: singleColumn({ en: ["Impressions"] }),
    views: singleColumn({ en: ["Views"] }),
    likes: singleColumn({ en: ["Likes"] }),
    comments: singleColumn({ en: ["Comments"] }),
    shares: singleColumn({ en: ["Reposts"] }),
    interactions: { columns: englishColumns("Clicks", "Likes", "Comments", "Reposts") },
  },
  provenance: UNPUBLISHED_COLUMNS_NOTE,
};

export default exportFormat;
