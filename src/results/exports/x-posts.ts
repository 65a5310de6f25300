import { aPost, column, type ExportShape, readByOthers } from "../export-format.ts";

/** Posts, as X writes them now and as Twitter wrote them. */
const shape: ExportShape = {
  id: "x-posts",
  name: "X, posts",
  platforms: ["x"],
  rows: "post",
  date: { en: ["Date", "time"] },
  marks: [{ en: ["Post text", "Tweet text"] }],
  amounts: {
    "posts-published": aPost,
    impressions: column({ en: ["Impressions"] }),
    interactions: column({ en: ["Engagements"] }),
    likes: column({ en: ["Likes", "Favorites"] }),
    comments: column({ en: ["Replies"] }),
    shares: column({ en: ["Reposts", "Retweets"] }),
    saves: column({ en: ["Bookmarks"] }),
    "link-clicks": column({ en: ["URL Clicks"] }),
    "profile-visits": column({ en: ["Profile visits", "User profile clicks"] }),
  },
  documented: readByOthers,
};

export default shape;
