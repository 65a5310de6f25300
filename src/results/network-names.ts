/** The names that tools for several networks use for a platform, in lower case. */
export const networkNames: Readonly<Record<string, readonly string[]>> = {
  bluesky: ["bluesky"],
  facebook: ["facebook", "facebook page"],
  "google-business": ["google business", "google business profile", "googlebusiness"],
  instagram: ["instagram", "instagram business"],
  linkedin: ["linkedin", "linkedin page", "linkedin company"],
  mastodon: ["mastodon"],
  pinterest: ["pinterest"],
  threads: ["threads"],
  tiktok: ["tiktok", "tiktok business"],
  x: ["x", "twitter", "x (twitter)"],
  youtube: ["youtube", "youtube channel"],
};
