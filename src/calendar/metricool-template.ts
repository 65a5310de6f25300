/** Metricool's columns for the networks, by the ids of the platform catalog. */
export const networkColumns: Readonly<Record<string, string>> = {
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

/** The maximum number of pictures in a post. */
export const MAX_PICTURES = 10;

const numberedColumns = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

const musicColumns = [
  "musicId",
  "music title",
  "music author",
  "music previewUrl",
  "music thumbnailUrl",
  "music soundVolume",
  "music originalVolume",
  "music startMillis",
  "music endMillis",
];

/**
 * All columns of Metricool's import template, in order: none may be added or left out. Metricool adds columns
 * every year.
 * Source: the template of October 2026 as stored with programs that fill it in, compared on 2026-11-26.
 */
export const metricoolColumns: readonly string[] = [
  "Text",
  "Date",
  "Time",
  "Draft",
  ...Object.values(networkColumns),
  ...numberedColumns("Picture Url", MAX_PICTURES),
  ...numberedColumns("Alt text picture", MAX_PICTURES),
  "Document title",
  "Shortener",
  "Video Thumbnail Url",
  "Video Cover Frame",
  "Twitter/X Can reply",
  "Twitter/X Type",
  "Twitter/X Poll Duration minutes",
  ...numberedColumns("Twitter/X Poll Option", 4),
  "Pinterest Board",
  "Pinterest Pin Title",
  "Pinterest Pin Link",
  "Pinterest Pin New Format",
  "Instagram Post Type",
  "Instagram Show Reel On Feed",
  "Instagram Trial Reel Share Automatically",
  "Youtube Video Title",
  "Youtube Video Type",
  "Youtube Video Privacy",
  "Youtube video for kids",
  "Youtube AI generated content",
  "Youtube notify subscribers",
  "Youtube Video Category",
  "Youtube Video Tags",
  "Youtube playlist",
  "GBP Post Type",
  "Facebook Post Type",
  "Facebook Title",
  "First Comment Text",
  "TikTok Title",
  "TikTok disable comments",
  "TikTok disable duet",
  "TikTok disable stitch",
  "TikTok Post Privacy",
  "TikTok Branded Content",
  "TikTok Your Brand",
  "TikTok Auto Add Music",
  "TikTok Photo Cover Index",
  ...musicColumns.map((field) => `TikTok ${field}`),
  "TikTok Ai generated content",
  "LinkedIn Type",
  "LinkedIn Poll Question",
  ...numberedColumns("LinkedIn Poll Option", 4),
  "LinkedIn Poll Duration",
  "LinkedIn Show link preview",
  "LinkedIn Images as Carousel",
  "Threads Reply Control",
  "Threads Is Spoiler",
  "Threads Post Type",
  "Brand name",
];
