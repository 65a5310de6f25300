import { formatDayFirst } from "../csv.ts";
import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Sprout Social's bulk scheduling: three columns with case-sensitive headers; at most 350 messages, ten
 * minutes apart and at least ten minutes ahead. The order of day and month, the profile, and whether the
 * messages become drafts are chosen at the upload. Links are part of the text. The page mentions images, but
 * not how a file refers to them.
 * Source: https://support.sproutsocial.com/hc/en-us/articles/115005864203-How-do-I-use-bulk-scheduling, read
 * on 2026-11-26 in a stored copy that ends after the required columns.
 */
export default schedulerFormat({
  name: "Sprout Social",
  description: "Sprout Social's bulk scheduling",
  header: ["date", "time_24hr", "message_text"],
  row: ({ date, time, text }) => [formatDayFirst(date), time, text],
  formats: ["text", "link", "image", "carousel", "video"],
  postLimit: { posts: 350, hard: true },
  minLeadMinutes: 10,
  minGapMinutes: 10,
  oneProfile: true,
  hints: ["dayFirst"],
});
