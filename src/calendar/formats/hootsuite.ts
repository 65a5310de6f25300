import { formatDayFirst } from "../csv.ts";
import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Hootsuite's bulk composer: no header row, and three columns: time, message and link. At most 350 messages,
 * minus those already scheduled; at least ten minutes ahead, at multiples of five minutes. The order of day
 * and month, and the profiles, are chosen at the upload. Images and videos are added afterwards.
 * Source: https://help.hootsuite.com/s/article/bulk-schedule, which was not reachable on 2026-11-26. The
 * rules are taken from other programs that write such files, whose authors read the page on 2026-09-01. They
 * agree with https://kim-iverson-headlee.blogspot.com/2016/08/the-business-of-writing-using-hootsuite.html,
 * read on 2026-11-26. We assume that stories and reels are not supported, because there is no column for the
 * format.
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
