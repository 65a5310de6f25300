/** Other names of platforms: abbreviations, former names and common misspellings. */
const platformAliases: Readonly<Record<string, string>> = {
  bsky: "bluesky",
  fb: "facebook",
  "facebook-page": "facebook",
  gbp: "google-business",
  gmb: "google-business",
  "google-business-profile": "google-business",
  "google-my-business": "google-business",
  ig: "instagram",
  insta: "instagram",
  li: "linkedin",
  "facebook-messenger": "messenger",
  "fb-messenger": "messenger",
  snap: "snapchat",
  tg: "telegram",
  tt: "tiktok",
  "trip-advisor": "tripadvisor",
  wa: "whatsapp",
  "whatsapp-business": "whatsapp",
  weixin: "wechat",
  tweet: "x",
  tweeter: "x",
  twitter: "x",
  "twitter-x": "x",
  "x-com": "x",
  "x-twitter": "x",
  yt: "youtube",
};

/** Returns an id for a name: in lower case, with hyphens between its words. */
export function toId(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** Returns the id of the platform with an alias, such as `fb` or `Twitter (X)`. */
export function platformIdByAlias(name: string): string | undefined {
  const hyphenated = toId(name);
  const joined = hyphenated.replaceAll("-", "");
  return [hyphenated, joined]
    .map((alias) => (Object.hasOwn(platformAliases, alias) ? platformAliases[alias] : undefined))
    .find(Boolean);
}
