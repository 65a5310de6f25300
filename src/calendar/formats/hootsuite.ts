import { schedulerFormat } from "../scheduler.ts";

/**
 * Hootsuite's bulk composer: no head, columns for the moment (day/month/year, which is to be chosen at the upload), the
 * message and a link; at most 350 messages, in steps of five minutes, for the profiles chosen at the upload.
 * Source: descriptions of the bulk composer by its users, https://kim-iverson-headlee.blogspot.com/2016/08/the-business-of-writing-using-hootsuite.html,
 * read on 2026-11-26; Hootsuite's own help was not within reach.
 */
export default schedulerFormat({
  name: "Hootsuite",
  about: "Hootsuite's bulk composer (dates as day/month/year)",
  row: ({ date, time, text, link }) => [`${date.split("-").reverse().join("/")} ${time}`, text, link],
  maxPosts: 350,
  leadMinutes: 10,
  stepMinutes: 5,
  oneProfile: true,
});
