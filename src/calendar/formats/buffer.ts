import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Buffer's bulk upload: four columns with case-sensitive headers, the time as year-month-day hour:minute in
 * the channel's time zone, one image by a URL that ends with .jpg or .png (5 MB at most); at most 100 posts
 * for the channel chosen at the upload, 10 on its free plan. Tags must already exist in Buffer, so none are
 * written. Files for Pinterest also have a column for the board, which plans do not contain.
 * Source: https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer, which was not
 * reachable on 2026-11-26. The rules are taken from other programs that write such files, whose authors read
 * the page on 2026-07-28 and 2026-09-17. It gives no minimum lead time; a post must be in the future.
 */
export default schedulerFormat({
  name: "Buffer",
  description: "Buffer's bulk upload",
  header: ["Text", "Image URL", "Tags", "Posting Time"],
  row: ({ date, time, text, media: [image] }) => [text, image?.address ?? "", "", `${date} ${time}`],
  platforms: ["facebook", "instagram", "linkedin", "x", "threads", "bluesky", "mastodon", "google-business"],
  formats: ["text", "link", "image", "carousel"],
  media: { max: 1, kinds: ["image"], fileNamePattern: /\.(jpe?g|png)$/i },
  postLimit: { posts: 100, hard: true },
  minLeadMinutes: 1,
  oneProfile: true,
  hints: ["saveAsDrafts"],
});
