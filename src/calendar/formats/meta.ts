import { schedulerFormat } from "../scheduler-format.ts";

/**
 * A spreadsheet for scheduling posts by hand in Meta Business Suite, for Facebook and Instagram. Meta
 * documents no file from which its planner imports posts: its bulk upload is for videos, and the files that
 * other programs write for it differ from each other. This file has a column for each field of Meta's
 * composer, and contains only posts that Meta accepts (20 minutes to 29 days ahead). The hint explains this
 * to the user.
 * Source of the limits: https://www.facebook.com/help/389849807718635, which was not reachable on 2026-11-26,
 * as quoted elsewhere in 2026.
 */
export default schedulerFormat({
  name: "Meta Business Suite",
  description: "a sheet to schedule from in Meta Business Suite, which reads no file of posts",
  header: ["Platform", "Format", "Date", "Time", "Text", "Link", "Media URL", "Alt text"],
  row: ({ platformName, format = "", date, time, text, link, media }) => [
    platformName,
    format,
    date,
    time,
    text,
    link,
    media.map(({ address }) => address).join(" "),
    media.map(({ alt }) => alt).join("\n"),
  ],
  linkColumn: true,
  spreadsheet: true,
  platforms: ["facebook", "instagram"],
  media: { max: 10, kinds: ["image", "video"] },
  minLeadMinutes: 20,
  maxDaysAhead: 29,
  hints: ["meta"],
});
