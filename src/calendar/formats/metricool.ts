import { MAX_PICTURES, metricoolColumns, networkColumns } from "../metricool-template.ts";
import type { ReadyPost } from "../ready-post.ts";
import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Metricool's planner: one row for a post, with a column for each network that says whether it goes there, files by their
 * addresses, and whether it comes in as a draft, which is how a post comes in that lacks something. 50 posts in a file are
 * advised, and there is no limit. Videos of YouTube, pins and TikToks need what a plan does not say (who may see them,
 * the board, whether they are for children).
 * Source: https://help.metricool.com/en/article/how-to-schedule-posts-in-batch-with-a-csv-file-in-metricool-3wihqx/, which
 * was not within reach on 2026-11-26; the rules are those that others who write such files read there on 2026-09-28 and
 * 2026-10-09. Lengths:
 * https://metricool-onxkr.hc.ferndesk.com/scheduling-and-posting-options-by-social-network-qxxyz, read on 2026-11-26.
 * How far ahead a post has to be is not said: it must be in the future.
 */
export default schedulerFormat({
  name: "Metricool",
  description: "Metricool's planner",
  header: metricoolColumns,
  row: (post, draft) => {
    const cells = metricoolCells(post, draft);
    return metricoolColumns.map((column) => cells[column] ?? "");
  },
  platforms: Object.keys(networkColumns),
  formats: ["text", "link", "image", "carousel", "video", "reel", "story", "short"],
  textLimits: {
    facebook: { max: 16_192, counts: "characters" },
    tiktok: { max: 2_000, counts: "utf-16" },
  },
  media: { max: MAX_PICTURES, kinds: ["image", "video"] },
  draftPlatforms: ["youtube", "pinterest", "tiktok"],
  postLimit: { posts: 50, hard: false },
  minLeadMinutes: 1,
  hints: ["metricool"],
});

const postTypes: Readonly<Record<string, string>> = { reel: "REEL", story: "STORY" };

function metricoolCells(
  { text, date, time, platform, media, format = "" }: ReadyPost,
  draft: boolean,
): Readonly<Record<string, string>> {
  const type = postTypes[format] ?? "POST";
  return {
    Text: text,
    Date: date,
    Time: `${time}:00`,
    Draft: formatBoolean(draft),
    ...Object.fromEntries(
      Object.entries(networkColumns).map(([network, column]) => [
        column,
        formatBoolean(network === platform),
      ]),
    ),
    ...Object.fromEntries(media.map(({ address }, index) => [`Picture Url ${index + 1}`, address])),
    ...Object.fromEntries(media.map(({ alt }, index) => [`Alt text picture ${index + 1}`, alt])),
    ...(platform === "instagram"
      ? { "Instagram Post Type": type, "Instagram Show Reel On Feed": formatBoolean(format === "reel") }
      : {}),
    ...(platform === "facebook" ? { "Facebook Post Type": type } : {}),
    ...(platform === "youtube" ? { "Youtube Video Type": format === "short" ? "SHORT" : "VIDEO" } : {}),
  };
}

function formatBoolean(yes: boolean): string {
  return yes ? "TRUE" : "FALSE";
}
