import { formatDayFirst } from "../csv.ts";
import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Hootsuite's bulk composer: no head, and three columns, the moment, the message and a link; at most 350 messages less
 * those that are scheduled already, ten minutes ahead and in steps of five; the order of day and month, and the profiles,
 * are chosen at the upload. Images and videos are added afterwards.
 * Source: https://help.hootsuite.com/s/article/bulk-schedule, which was not within reach on 2026-11-26; the rules are
 * those that others who write such files read there on 2026-09-01, and agree with
 * https://kim-iverson-headlee.blogspot.com/2016/08/the-business-of-writing-using-hootsuite.html, read on 2026-11-26. That
 * a story or a reel is not made of a row is what we take from there being no column for it.
 */
export default schedulerFormat({
  name: "Hootsuite",
  description: "Hootsuite's bulk composer",
  row: ({ date, time, text, link }) => [`${formatDayFirst(date)} ${time}`, text, link],
  linkColumn: true,
  formats: ["text", "link", "image", "carousel", "video"],
  postLimit: { posts: 350, hard: true },
  minLeadMinutes: 10,
  stepMinutes: 5,
  oneProfile: true,
  hints: ["dayFirst"],
});
