import { schedulerFormat } from "../scheduler.ts";

/** Metricool's columns for the networks, by the ids of the platform catalogue. */
const networks: Readonly<Record<string, string>> = {
  facebook: "Facebook",
  x: "Twitter/X",
  linkedin: "LinkedIn",
  "google-business": "GBP",
  instagram: "Instagram",
  pinterest: "Pinterest",
  tiktok: "TikTok",
  youtube: "Youtube",
  threads: "Threads",
  bluesky: "Bluesky",
};

/**
 * Metricool's planner: one row for a post, with a column for each network that says whether it goes there.
 * The form is that of the template which Metricool offers at the import; its help was not within reach on 2026-11-26, so
 * look at its preview before confirming. No limit of posts in a file is known.
 */
export default schedulerFormat({
  name: "Metricool",
  about: "Metricool's planner",
  head: ["Text", "Date", "Time", "Draft", ...Object.values(networks)],
  row: ({ date, time, text, link, platform }) => [
    [text, link].filter(Boolean).join("\n\n"),
    date,
    `${time}:00`,
    "FALSE",
    ...Object.keys(networks).map((network) => (network === platform ? "TRUE" : "FALSE")),
  ],
  maxPosts: Number.POSITIVE_INFINITY,
  leadMinutes: 1,
  networks: Object.keys(networks),
});
