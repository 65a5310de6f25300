import { column, type ExportShape, readByOthers } from "../export-format.ts";

/** X has its exports in English only; a day is "Fri, Jun 5, 2026". */
const shape: ExportShape = {
  id: "x-overview",
  name: "X, account by day",
  platforms: ["x"],
  rows: "day",
  date: { en: ["Date"] },
  marks: [{ en: ["Unfollows"] }],
  amounts: {
    impressions: column({ en: ["Impressions"] }),
    interactions: column({ en: ["Engagements"] }),
    likes: column({ en: ["Likes"] }),
    comments: column({ en: ["Replies"] }),
    shares: column({ en: ["Reposts"] }),
    saves: column({ en: ["Bookmarks"] }),
    "profile-visits": column({ en: ["Profile visits"] }),
    "posts-published": column({ en: ["Create Post"] }),
    views: column({ en: ["Video views"] }),
  },
  documented: readByOthers,
};

export default shape;
