import { schedulerFormat } from "../scheduler.ts";

/**
 * Sprout Social's bulk scheduling: at most 350 messages, ten minutes apart and ten minutes from now; the order of day
 * and month is chosen at the upload.
 * Source: https://support.sproutsocial.com/hc/en-us/articles/115005864203-How-do-I-use-bulk-scheduling, read on 2026-11-26.
 */
export default schedulerFormat({
  name: "Sprout Social",
  about: "Sprout Social's bulk scheduling (dates as day/month/year)",
  head: ["date", "time_24hr", "message_text"],
  // Links are part of the text there.
  row: ({ date, time, text, link }) => [
    date.split("-").reverse().join("/"),
    time,
    [text, link].filter(Boolean).join("\n\n"),
  ],
  maxPosts: 350,
  leadMinutes: 10,
  gapMinutes: 10,
  oneProfile: true,
});
