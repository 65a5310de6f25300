import { schedulerFormat } from "../scheduler.ts";

/**
 * Buffer's bulk upload: text, address of an image, tags and the moment to post; at most 100 posts, for the channel chosen
 * at the upload. The form is that of the template which Buffer offers at the upload; Buffer's own help was not within
 * reach on 2026-11-26, so look at its preview before confirming.
 */
export default schedulerFormat({
  name: "Buffer",
  about: "Buffer's bulk upload",
  head: ["Text", "Image URL", "Tags", "Posting Time"],
  row: ({ date, time, text, link }) => [[text, link].filter(Boolean).join("\n\n"), "", "", `${date} ${time}`],
  maxPosts: 100,
  leadMinutes: 1,
  oneProfile: true,
});
