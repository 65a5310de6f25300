import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Buffer's bulk upload: four columns under heads that count capitals, the time as year-month-day hour:minute in the
 * channel's time zone, one image by an address that ends with .jpg or .png (5 MB at most); at most 100 posts for the
 * channel chosen at the upload, 10 on its free plan. Tags have to be in Buffer already, so that none are written.
 * Pinterest's files have a column for the board besides, which a plan does not know.
 * Source: https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer, which was not within reach on
 * 2026-11-26; the rules are those that others who write such files read there on 2026-07-28 and 2026-09-17. How far ahead
 * a post has to be is not said there: it must be in the future.
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
