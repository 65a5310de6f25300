import { schedulerFormat } from "../scheduler-format.ts";

/**
 * A sheet to schedule posts from in Meta Business Suite, for Facebook and Instagram. Meta describes no file that its
 * planner would read posts from: what it calls bulk upload takes videos, and the files that others write for it differ
 * from each other. So this has a column for each field of its composer, holds what Meta accepts (20 minutes to 29 days
 * ahead), and the hint says what it is.
 * Source of the limits: https://www.facebook.com/help/389849807718635, which was not within reach on 2026-11-26, as quoted
 * by others in 2026.
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
