import { MAX_PICTURES, metricoolColumns, networkColumns } from "../metricool-template.ts";
import type { ReadyPost } from "../ready-post.ts";
import { schedulerFormat } from "../scheduler-format.ts";

/**
 * Metricool's planner: one row per post, with a TRUE/FALSE column for each network, media files by URL, and a
 * column for drafts, which is set if a post is incomplete. 50 posts per file are recommended, without a
 * limit. YouTube videos, pins and TikToks need values that a plan does not have (visibility, board, whether
 * they are for children).
 * Source:
 * https://help.metricool.com/en/article/how-to-schedule-posts-in-batch-with-a-csv-file-in-metricool-3wihqx/,
 * which was not reachable on 2026-11-26. The rules are taken from other programs that write such files, whose
 * authors read the page on 2026-09-28 and 2026-10-09. It gives no minimum lead time; a post must be in the
 * future.
 * Lengths: https://metricool-onxkr.hc.ferndesk.com/scheduling-and-posting-options-by-social-network-qxxyz,
 * read on 2026-11-26.
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

function formatBoolean(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}
